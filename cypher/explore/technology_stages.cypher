// title-zh: 各集群的成果阶段
// title-en: Stages of technology
// question: How many technologies of each cluster stand at which stage, and how many reached pilot scale and industry?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all
// returns: cluster, stage, technologies (count), piloted (count), industrialised (count)
MATCH (c:Cluster)<-[:SERVES_CLUSTER]-(t:Technology)
WHERE $cluster IN ['', c.code, c.name]
RETURN c.name AS cluster, t.stage AS stage, count(t) AS technologies,
  count(CASE WHEN EXISTS { (t)-[:PILOTED_AT]->() } THEN 1 END) AS piloted,
  count(CASE WHEN EXISTS { (t)-[:INDUSTRIALISED_BY]->() } THEN 1 END) AS industrialised
ORDER BY cluster, technologies DESC, stage
