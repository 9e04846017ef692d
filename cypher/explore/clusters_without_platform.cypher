// title-zh: 缺少某类平台的集群
// title-en: Clusters without a kind of platform
// question: Which clusters have no platform of a type that serves them?
// parameters: $type (text, default manufacturing_innovation_center) – platform type as stored
// returns: cluster, enterprises (count), otherPlatforms (count)
MATCH (c:Cluster)
WHERE NOT EXISTS { MATCH (c)<-[:SERVES_CLUSTER]-(n:Platform) WHERE n.platformType = $type }
RETURN c.name AS cluster,
  COUNT { MATCH (c)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(:ChainLink)<-[:BELONGS_TO]-(:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'}) RETURN DISTINCT e } AS enterprises,
  count { (c)<-[:SERVES_CLUSTER]-(:Platform) } AS otherPlatforms
ORDER BY enterprises DESC, cluster
