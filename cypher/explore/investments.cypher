// title-zh: 投资
// title-en: Investments
// question: Who invested in which enterprises, how much, at which stage?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $since (date, default 2000-01-01) – ISO date; $limit (integer, default 100) – most rows
// returns: investor, enterprise, day (date), round, stage, amountCny (yuan)
MATCH (f)-[i:INVESTS_IN]->(e:Enterprise)
WHERE toString(i.on) >= $since AND ($cluster = '' OR EXISTS {
  MATCH (e)-[:PRODUCES]->(:Product)-[:BELONGS_TO]->(:ChainLink)-[:BELONGS_TO]->(:IndustrialChain)-[:BELONGS_TO]->(c:Cluster)
  WHERE $cluster IN [c.code, c.name] })
RETURN f.name AS investor, e.name AS enterprise, toString(i.on) AS day, i.round AS round, i.stage AS stage, i.amountCny AS amountCny
ORDER BY day DESC, investor, enterprise LIMIT $limit
