// title-zh: 省内无人生产的产品
// title-en: Products nobody here makes
// question: Which products of the chains have no maker in the province, and how many local enterprises make something that needs them?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: cluster, link, position, product, users (enterprises), outside (known makers elsewhere)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
AND NOT EXISTS { (p)<-[:PRODUCES]-(:Enterprise {province: '140000'}) }
RETURN c.name AS cluster, l.name AS link, l.position AS position, p.name AS product,
  COUNT { MATCH (p)-[:INPUT_OF]->(:Product)<-[:PRODUCES]-(u:Enterprise {province: '140000'}) RETURN DISTINCT u } AS users,
  COUNT { MATCH (p)<-[:PRODUCES]-(o:Enterprise) RETURN DISTINCT o } AS outside
ORDER BY users DESC, cluster, product LIMIT $limit
