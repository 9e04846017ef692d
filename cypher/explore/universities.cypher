// title-zh: 高校院所与集群
// title-en: Universities and institutes
// question: Which universities and institutes serve which clusters, and how many platforms and technologies have they?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: organisation, kind, place, clusters, platforms (count), technologies (count)
MATCH (o:University|Institute)
WHERE $cluster = '' OR EXISTS { MATCH (o)-[:SERVES_CLUSTER]->(c:Cluster) WHERE $cluster IN [c.code, c.name] }
OPTIONAL MATCH (d:Division {code: o.prefecture})
RETURN o.name AS organisation, o.kind AS kind, coalesce(d.name, '') AS place, COLLECT { MATCH (o)-[:SERVES_CLUSTER]->(c:Cluster) RETURN c.name ORDER BY c.name } AS clusters,
  count { (o)-[:HOSTS|CO_HOSTS]->(:Platform) } AS platforms, count { (o)-[:DEVELOPS]->(:Technology) } AS technologies
ORDER BY technologies DESC, organisation
