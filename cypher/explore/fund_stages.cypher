// title-zh: 集群与阶段的基金
// title-en: Funds by cluster and stage
// question: How many funds cover each cluster at each stage, and with how much money not invested yet?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: cluster, stage, funds (count), freeCny (yuan)
MATCH (c:Cluster)
WHERE $cluster IN ['', c.code, c.name]
UNWIND ['seed', 'angel', 'startup', 'growth', 'expansion', 'mature'] AS stage
OPTIONAL MATCH (c)<-[:COVERS_CLUSTER]-(f:Fund) WHERE stage IN f.stages
RETURN c.name AS cluster, stage, count(f) AS funds, sum(f.sizeCny * f.uninvestedShare) AS freeCny
ORDER BY funds, cluster, stage
