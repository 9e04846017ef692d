// title-zh: 跨集群的企业
// title-en: Enterprises in several clusters
// question: Which enterprises make products of several clusters?
// parameters: $least (integer, default 2) – least clusters; $limit (integer, default 100) – most rows
// returns: enterprise, place, clusters (count), names
MATCH (e:Enterprise {province: '140000'})-[:PRODUCES]->(:Product)-[:BELONGS_TO]->(:ChainLink)-[:BELONGS_TO]->(:IndustrialChain)-[:BELONGS_TO]->(c:Cluster)
WITH e, c ORDER BY c.name
WITH e, collect(DISTINCT c.name) AS names
WHERE size(names) >= $least
OPTIONAL MATCH (d:Division {code: e.prefecture})
RETURN e.name AS enterprise, coalesce(d.name, '') AS place, size(names) AS clusters, names
ORDER BY clusters DESC, enterprise LIMIT $limit
