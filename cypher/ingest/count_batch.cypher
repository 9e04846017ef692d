// title-zh: 累计批次数字
// title-en: Add a chunk's figures to its batch
// question: How many rows did what so far?
// parameters: $batch – id; $stated, $unchanged, $held, $created, $updated, $matchedByName – counts of the chunk
MATCH (b:ImportBatch {id: $batch})
SET b.stated = b.stated + $stated, b.unchanged = b.unchanged + $unchanged, b.held = b.held + $held,
  b.created = b.created + $created, b.updated = b.updated + $updated, b.matchedByName = b.matchedByName + $matchedByName
