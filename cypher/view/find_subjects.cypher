// title-zh: 按名称或代码查找
// title-en: What a word means
// question: Which enterprises and records have this id, code or name, or a name that contains it?
// parameters: $word – as typed; $key – its name key; $limit – how many at most
// returns: id, name, label, place
CALL () {
  MATCH (n:Enterprise {id: $word}) RETURN n, 0 AS rank
  UNION
  MATCH (n:Enterprise {creditCode: $word}) RETURN n, 0 AS rank
  UNION
  MATCH (n:Enterprise {stockCode: $word}) RETURN n, 0 AS rank
  UNION
  MATCH (n:Record {id: $word}) RETURN n, 0 AS rank
  UNION
  MATCH (n:Record {number: $word}) RETURN n, 0 AS rank
  UNION
  MATCH (n:Enterprise {nameKey: $key}) RETURN n, 1 AS rank
  UNION
  MATCH (n:Record {nameKey: $key}) RETURN n, 1 AS rank
  UNION
  MATCH (n:Record)-[k:KNOWN_AS]->() WHERE k.key = $key RETURN n, 2 AS rank
  UNION
  MATCH (n:Enterprise) WHERE n.nameKey CONTAINS $key WITH n LIMIT 200 RETURN n, 3 AS rank
  UNION
  MATCH (n:Record) WHERE n.nameKey CONTAINS $key WITH n LIMIT 200 RETURN n, 3 AS rank
}
WITH n, min(rank) AS rank
WITH collect({n: n, rank: rank}) AS all, min(rank) AS best
UNWIND all AS each
WITH each.n AS n, each.rank AS rank, best
WHERE rank = best OR best > 1
OPTIONAL MATCH (d:Division {code: coalesce(n.county, n.prefecture, n.province)})
RETURN n.id AS id, coalesce(n.name, '') AS name, coalesce(last([l IN labels(n) WHERE NOT l IN ['Record', 'Unlinked']]), 'Record') AS label,
  coalesce(d.name, '') AS place
ORDER BY rank, size(name), name, id
LIMIT $limit
