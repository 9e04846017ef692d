// title-zh: 集群企业
// title-en: Enterprises of a cluster
// question: Which enterprises make the most different products of a cluster?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: enterprise, place, products (count), names
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)<-[:PRODUCES]-(e:Enterprise)
WHERE $cluster IN ['', c.code, c.name]
OPTIONAL MATCH (d:Division {code: e.prefecture})
WITH e, d, p ORDER BY p.name
WITH e, d, collect(DISTINCT p.name) AS names
RETURN e.name AS enterprise, d.name AS place, size(names) AS products, names
ORDER BY products DESC, enterprise LIMIT $limit
