// title-zh: 进入下一遍
// title-en: Start the next pass over the file
// question: Which rows of the file are taken next?
// parameters: $batch – id; $phase – number of the pass
MATCH (b:ImportBatch {id: $batch})
WHERE b.phase < $phase
SET b.phase = $phase, b.position = 0
