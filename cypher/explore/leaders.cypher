// title-zh: 各集群的链主企业
// title-en: Leaders of the clusters
// question: Which enterprises have which role in which cluster or chain, and how large are they?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $role (text, default none) – leader, core, … as stored, empty for all; $limit (integer, default 100) – most rows
// returns: cluster, enterprise, role, place, employees (people), products (count)
MATCH (e:Enterprise)-[r:HAS_ROLE]->(t)
OPTIONAL MATCH (t)-[:BELONGS_TO]->(owner:Cluster)
WITH e, r, CASE WHEN t:Cluster THEN t ELSE owner END AS c
WHERE $cluster IN ['', c.code, c.name] AND $role IN ['', r.role]
OPTIONAL MATCH (d:Division {code: e.prefecture})
RETURN c.name AS cluster, e.name AS enterprise, r.role AS role, coalesce(d.name, '') AS place, e.employees AS employees,
  count { (e)-[:PRODUCES]->() } AS products
ORDER BY cluster, role, enterprise LIMIT $limit
