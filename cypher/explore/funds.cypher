// title-zh: 基金
// title-en: Funds
// question: Which funds cover a cluster, of what size, for which stages, and how much is not invested yet?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: fund, type, level, clusters, stages, sizeCny (yuan), freeCny (yuan, size by share not invested)
MATCH (f:Fund)
WHERE $cluster = '' OR EXISTS { MATCH (f)-[:COVERS_CLUSTER]->(c:Cluster) WHERE $cluster IN [c.code, c.name] }
RETURN f.name AS fund, f.fundType AS type, f.level AS level, COLLECT { MATCH (f)-[:COVERS_CLUSTER]->(c:Cluster) RETURN c.name ORDER BY c.name } AS clusters,
  f.stages AS stages, f.sizeCny AS sizeCny, f.sizeCny * f.uninvestedShare AS freeCny
ORDER BY freeCny DESC, fund LIMIT $limit
