// title-zh: 企业名录
// title-en: Enterprises page by page
// question: Which enterprises of this name, prefecture and cluster are there, and what do they make?
// parameters: $name – part of a name or a whole id; $prefecture – code; $cluster – code (each empty for all); $skip, $limit – page
// returns: id, name, place, status, products
MATCH (e:Enterprise)
WHERE ($name = '' OR e.name CONTAINS $name OR e.id = $name)
  AND ($prefecture = '' OR e.prefecture = $prefecture)
  AND ($cluster = '' OR EXISTS {
    (e)-[:PRODUCES]->(:Product)-[:BELONGS_TO]->(:ChainLink)-[:BELONGS_TO]->(:IndustrialChain)-[:BELONGS_TO]->(:Cluster {code: $cluster})
  })
WITH e ORDER BY e.id SKIP $skip LIMIT $limit
OPTIONAL MATCH (e)-[:PRODUCES]->(p:Product)
OPTIONAL MATCH (d:Division {code: coalesce(e.county, e.prefecture, e.province)})
WITH e, d, p ORDER BY p.name
RETURN e.id AS id, e.name AS name, coalesce(d.name, '') AS place, coalesce(e.status, '') AS status, collect(DISTINCT p.name) AS products
ORDER BY id
