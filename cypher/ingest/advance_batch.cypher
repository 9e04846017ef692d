// title-zh: 记账
// title-en: Enter a chunk in the ledger of its batch
// question: Is it this chunk's turn, and what did it do?
// parameters: $batch – id; $phase, $from, $to – position in the file; $turn – the one expected; $stated, $unchanged, $held, $created, $updated, $matchedByName – counts of the chunk
// returns: advanced (1 when the chunk before is in the graph and nobody else has written since)
MERGE (c:Counter {id: 'import'})
SET c.lock = $batch
WITH c
MATCH (b:ImportBatch {id: $batch})
WHERE b.phase = $phase AND b.position = $from AND b.state = 'running' AND coalesce(c.turn, 0) = $turn
SET c.turn = $turn + 1, b.position = $to,
  b.stated = b.stated + $stated, b.unchanged = b.unchanged + $unchanged, b.held = b.held + $held,
  b.created = b.created + $created, b.updated = b.updated + $updated, b.matchedByName = b.matchedByName + $matchedByName
RETURN count(b) AS advanced
