// title-zh: 各集群的项目
// title-en: Projects by cluster
// question: How many projects of each type has each cluster, with how much investment and grants?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: cluster, type, projects (count), investmentCny (yuan), grantedCny (yuan)
MATCH (c:Cluster)<-[:SERVES_CLUSTER]-(n:Project)
WHERE $cluster IN ['', c.code, c.name]
RETURN c.name AS cluster, n.projectType AS type, count(n) AS projects, sum(n.investmentCny) AS investmentCny, sum(n.grantedCny) AS grantedCny
ORDER BY cluster, investmentCny DESC, type
