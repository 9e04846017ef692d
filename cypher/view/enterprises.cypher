// title-zh: 按名称找企业
// title-en: Enterprises by name
// question: Which enterprises have these words in their name, and what do they make?
// parameters: $name – part of a name, or a whole id, empty for all; $skip, $limit – page
// returns: id, name, prefecture, products
MATCH (e:Enterprise)
WHERE $name = '' OR e.name CONTAINS $name OR e.id = $name
WITH e ORDER BY e.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (e)-[:PRODUCES]->(p:Product)
OPTIONAL MATCH (d:Division {code: e.prefecture})
WITH e, d, p ORDER BY p.name
RETURN e.id AS id, e.name AS name, coalesce(d.name, '') AS prefecture, collect(DISTINCT p.name) AS products
ORDER BY id
