// title-zh: 没有人才团队的产品
// title-en: Products without a team
// question: Which products with several makers here does no recorded team work on?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $least (integer, default 1) – least makers; $limit (integer, default 100) – most rows
// returns: cluster, product, makers (enterprises)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
AND NOT EXISTS { (p)<-[:WORKS_ON]-(:Team) }
WITH c, p, COUNT { MATCH (p)<-[:PRODUCES]-(e:Enterprise {province: '140000'}) RETURN DISTINCT e } AS makers
WHERE makers >= $least
RETURN c.name AS cluster, p.name AS product, makers
ORDER BY makers DESC, cluster, product LIMIT $limit
