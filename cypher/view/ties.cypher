// title-zh: 主体之间的关系
// title-en: Ties of enterprises and records
// question: Which relationships of these kinds do they have with other enterprises and records?
// parameters: $ids – of enterprises or records; $types – relationship types; $limit – how many at most
// returns: from, fromName, fromLabel, to, toName, toLabel, type, kind, source, statedOn, amount (CNY or null)
UNWIND $ids AS id
MATCH (n:Enterprise|Record {id: id})-[r]-(o:Enterprise|Record)
WHERE type(r) IN $types
WITH DISTINCT r LIMIT $limit
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN a.id AS from, coalesce(a.name, '') AS fromName, coalesce(last([l IN labels(a) WHERE NOT l IN ['Record', 'Unlinked']]), 'Record') AS fromLabel,
  b.id AS to, coalesce(b.name, '') AS toName, coalesce(last([l IN labels(b) WHERE NOT l IN ['Record', 'Unlinked']]), 'Record') AS toLabel,
  type(r) AS type, coalesce(r.kind, '') AS kind, coalesce(r.source, '') AS source, coalesce(toString(r.statedOn), '') AS statedOn, r.amountCny AS amount
ORDER BY from, to, type, statedOn
