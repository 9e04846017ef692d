// title-zh: 产业链一览
// title-en: The chains at a glance
// question: How many segments, products and local enterprises has each chain, and how many of its products has nobody?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: cluster, chain, links (count), products (count), covered (products with a local maker), enterprises (count)
MATCH (c:Cluster)<-[:BELONGS_TO]-(k:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
OPTIONAL MATCH (p)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
RETURN c.name AS cluster, k.name AS chain, count(DISTINCT l) AS links, count(DISTINCT p) AS products,
  count(DISTINCT CASE WHEN e IS NOT NULL THEN p END) AS covered, count(DISTINCT e) AS enterprises
ORDER BY cluster, chain
