// title-zh: 开发区的主导产业与入驻企业
// title-en: Development zones
// question: Which clusters do the development zones host, and how many enterprises and carriers do they have?
// returns: zone, level, place, clusters, areaSqkm (km²), tenants (enterprises), carriers (incubators)
MATCH (z:DevelopmentZone)
OPTIONAL MATCH (d:Division {code: z.prefecture})
RETURN z.name AS zone, z.level AS level, coalesce(d.name, '') AS place,
  COLLECT { MATCH (z)-[:HOSTS_CLUSTER]->(c:Cluster) RETURN c.name ORDER BY c.name } AS clusters, z.areaSqkm AS areaSqkm,
  COUNT { MATCH (z)<-[:TENANT_OF]-(e:Enterprise) RETURN DISTINCT e } AS tenants, count { (z)<-[:WITHIN_ZONE]-() } AS carriers
ORDER BY zone
