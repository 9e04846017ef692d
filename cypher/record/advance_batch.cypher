// title-zh: 记录类导入记账
// title-en: Advance the ledger of a batch of records
// question: Has this chunk of records been written before?
// parameters: $batch – id; $phase, $from, $to – position in the file
// returns: advanced (1 when this chunk is new)
MERGE (c:Counter {id: 'import'})
SET c.lock = $batch, c.turn = coalesce(c.turn, 0) + 1
WITH c
MATCH (b:ImportBatch {id: $batch})
WHERE b.phase = $phase AND b.position = $from AND b.state = 'running'
SET b.position = $to
RETURN count(b) AS advanced
