// title-zh: 没有平台支撑的产品
// title-en: Products no platform works on
// question: Which products with makers here does no laboratory, centre or pilot base work on?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: cluster, product, makers (enterprises)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
AND NOT EXISTS { (p)<-[:WORKS_ON]-(:Platform) }
WITH c, p, COUNT { MATCH (p)<-[:PRODUCES]-(e:Enterprise {province: '140000'}) RETURN DISTINCT e } AS makers
WHERE makers > 0
RETURN c.name AS cluster, p.name AS product, makers
ORDER BY makers DESC, cluster, product LIMIT $limit
