// title-zh: 联盟与联合体
// title-en: Alliances
// question: Which alliances serve which clusters, who leads them, and how many members have they?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: alliance, type, clusters, leaders, members (count)
MATCH (n:Alliance)
WHERE $cluster = '' OR EXISTS { MATCH (n)-[:SERVES_CLUSTER]->(c:Cluster) WHERE $cluster IN [c.code, c.name] }
RETURN n.name AS alliance, n.allianceType AS type, COLLECT { MATCH (n)-[:SERVES_CLUSTER]->(c:Cluster) RETURN c.name ORDER BY c.name } AS clusters,
  COLLECT { MATCH (n)<-[:LEADS_ALLIANCE]-(o) RETURN o.name ORDER BY o.name } AS leaders, count { (n)<-[:MEMBER_OF]-() } AS members
ORDER BY alliance
