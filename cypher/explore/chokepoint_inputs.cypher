// title-zh: 受制于人的投入品
// title-en: Inputs at chokepoints
// question: Which inputs marked as chokepoints does the province not make, or hardly, and what do they go into?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $most (integer, default 0) – most local makers; $limit (integer, default 100) – most rows
// returns: cluster, input, makers (enterprises in the province), products (that need it)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(:ChainLink)<-[:BELONGS_TO]-(q:Product)<-[i:INPUT_OF {chokepoint: true}]-(p:Product)
WHERE $cluster IN ['', c.code, c.name]
WITH c, p, q ORDER BY q.name
WITH c, p, collect(DISTINCT q.name) AS products, count { (p)<-[:PRODUCES]-(:Enterprise {province: '140000'}) } AS makers
WHERE makers <= $most
RETURN c.name AS cluster, p.name AS input, makers, products
ORDER BY size(products) DESC, cluster, input LIMIT $limit
