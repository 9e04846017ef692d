// title-zh: 没有开发区主导的集群
// title-en: Clusters no zone hosts
// question: Which clusters has no development zone as its leading industry, and where are their enterprises?
// parameters: $most (integer, default 1) – most zones
// returns: cluster, zones (count), enterprises (count), prefectures
MATCH (c:Cluster)
WITH c, count { (c)<-[:HOSTS_CLUSTER]-() } AS zones
WHERE zones <= $most
OPTIONAL MATCH (c)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(:ChainLink)<-[:BELONGS_TO]-(:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
OPTIONAL MATCH (d:Division {code: e.prefecture})
WITH c, zones, e, d ORDER BY d.name
RETURN c.name AS cluster, zones, count(DISTINCT e) AS enterprises, collect(DISTINCT d.name) AS prefectures
ORDER BY zones, cluster
