// title-zh: 批次提及的企业
// title-en: Enterprises a batch mentions
// question: Which enterprises does the batch name in relationships?
// parameters: $batch – id; $limit – how many at once
// returns: id
MATCH (e:Enterprise)-[:MENTIONED_IN]->(:ImportBatch {id: $batch})
WITH DISTINCT e LIMIT $limit
RETURN e.id AS id
ORDER BY id
