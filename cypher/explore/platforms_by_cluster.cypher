// title-zh: 各集群的创新平台
// title-en: Platforms by cluster
// question: How many platforms of each type serve each cluster, and how many of them are open?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: cluster, type, platforms (count), open (count)
MATCH (c:Cluster)<-[:SERVES_CLUSTER]-(n:Platform)
WHERE $cluster IN ['', c.code, c.name]
RETURN c.name AS cluster, n.platformType AS type, count(n) AS platforms, count(CASE WHEN n.open THEN 1 END) AS open
ORDER BY cluster, platforms DESC, type
