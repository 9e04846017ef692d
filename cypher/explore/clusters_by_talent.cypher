// title-zh: 各集群的人才团队
// title-en: Talent of the clusters
// question: How many teams and people of which tiers has each cluster, against its enterprises?
// returns: cluster, teams (count), people (count), tiers, enterprises (count)
MATCH (c:Cluster)
OPTIONAL MATCH (c)<-[:SERVES_CLUSTER]-(n:Team)
WITH c, n ORDER BY n.tier
WITH c, count(n) AS teams, sum(n.headcount) AS people, collect(DISTINCT n.tier) AS tiers
RETURN c.name AS cluster, teams, people, tiers,
  COUNT { MATCH (c)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(:ChainLink)<-[:BELONGS_TO]-(:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'}) RETURN DISTINCT e } AS enterprises
ORDER BY teams, cluster
