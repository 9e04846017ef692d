// title-zh: 人才团队
// title-en: Teams
// question: Which teams work on a cluster, where, of which tier and size, and on which products?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: team, tier, employers, products, headcount (people), place
MATCH (n:Team)
WHERE $cluster = '' OR EXISTS { MATCH (n)-[:SERVES_CLUSTER]->(c:Cluster) WHERE $cluster IN [c.code, c.name] }
OPTIONAL MATCH (d:Division {code: n.prefecture})
RETURN n.name AS team, n.tier AS tier, COLLECT { MATCH (n)-[:WORKS_AT]->(o) RETURN o.name ORDER BY o.name } AS employers,
  COLLECT { MATCH (n)-[:WORKS_ON]->(p:Product) RETURN p.name ORDER BY p.name } AS products, n.headcount AS headcount, coalesce(d.name, '') AS place
ORDER BY tier, team LIMIT $limit
