// title-zh: 企业很少的产品
// title-en: Products with few makers
// question: Which products have at most this many makers in the province, and who are they?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $most (integer, default 3) – most makers; $limit (integer, default 100) – most rows
// returns: cluster, product, makers (enterprises), names
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
MATCH (p)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
WITH c, p, e ORDER BY e.name
WITH c, p, collect(DISTINCT e.name) AS names
WHERE size(names) <= $most
RETURN c.name AS cluster, p.name AS product, size(names) AS makers, names
ORDER BY makers, cluster, product LIMIT $limit
