// title-zh: 只有一家企业生产的产品
// title-en: Products with a single maker
// question: Which products have exactly one maker in the province, and how many local makers of other products need them?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: cluster, product, maker, users (enterprises)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
MATCH (p)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
WITH c, p, collect(DISTINCT e.name) AS makers
WHERE size(makers) = 1
RETURN c.name AS cluster, p.name AS product, makers[0] AS maker,
  count { (p)-[:INPUT_OF]->(:Product)<-[:PRODUCES]-(:Enterprise {province: '140000'}) } AS users
ORDER BY users DESC, cluster, product LIMIT $limit
