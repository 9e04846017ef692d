// title-zh: 各市的链上企业与产品
// title-en: Products by prefecture
// question: How many enterprises and products of each cluster does each prefecture have?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $prefecture (text, default none) – prefecture code or name, empty for all
// returns: cluster, prefecture, enterprises (count), products (count)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
WHERE $cluster IN ['', c.code, c.name]
MATCH (d:Division {code: e.prefecture})
WHERE $prefecture IN ['', d.code, d.name]
RETURN c.name AS cluster, d.name AS prefecture, count(DISTINCT e) AS enterprises, count(DISTINCT p) AS products
ORDER BY cluster, enterprises DESC, prefecture
