// title-zh: 近年成立的链上企业
// title-en: Young enterprises
// question: Which enterprises of a cluster were established on or after this day?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $since (date, default 2023-01-01) – ISO date; $limit (integer, default 100) – most rows
// returns: cluster, enterprise, establishedOn (date), place, products
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
WHERE $cluster IN ['', c.code, c.name] AND e.establishedOn >= $since
OPTIONAL MATCH (d:Division {code: e.prefecture})
WITH c, e, d, p ORDER BY p.name
RETURN c.name AS cluster, e.name AS enterprise, e.establishedOn AS establishedOn, coalesce(d.name, '') AS place, collect(DISTINCT p.name) AS products
ORDER BY establishedOn DESC, cluster, enterprise LIMIT $limit
