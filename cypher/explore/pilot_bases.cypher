// title-zh: 中试基地
// title-en: Pilot-scale bases
// question: Which pilot bases are there, for which products and with which services, and which technologies were piloted there?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: base, clusters, products, services, technologies (count), open
MATCH (n:PilotBase)
WHERE $cluster = '' OR EXISTS { MATCH (n)-[:SERVES_CLUSTER]->(c:Cluster) WHERE $cluster IN [c.code, c.name] }
RETURN n.name AS base, COLLECT { MATCH (n)-[:SERVES_CLUSTER]->(c:Cluster) RETURN c.name ORDER BY c.name } AS clusters,
  COLLECT { MATCH (n)-[:WORKS_ON]->(p:Product) RETURN p.name ORDER BY p.name } AS products, n.services AS services,
  count { (n)<-[:PILOTED_AT]-(:Technology) } AS technologies, n.open AS open
ORDER BY base
