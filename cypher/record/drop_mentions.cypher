// title-zh: 撤回提及
// title-en: Take mentions of a batch back
// question: Which enterprises does the batch mention, and does anything else speak for them?
// parameters: $batch – id; $ids – enterprise ids
// returns: id, idle (whether nothing speaks for the enterprise any more)
MATCH (e:Enterprise)-[m:MENTIONED_IN]->(:ImportBatch {id: $batch})
WHERE e.id IN $ids
DELETE m
WITH DISTINCT e
RETURN e.id AS id, NOT EXISTS { (e)-[:STATED_IN|MENTIONED_IN]->() } AS idle
ORDER BY id
