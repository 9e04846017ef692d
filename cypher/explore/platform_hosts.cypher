// title-zh: 平台的依托单位
// title-en: Hosts of platforms
// question: Which enterprises, universities and institutes host how many platforms, and which?
// parameters: $limit (integer, default 100) – most rows
// returns: host, kind, platforms (count), names
MATCH (h)-[:HOSTS|CO_HOSTS]->(n:Platform)
WITH h, n ORDER BY n.name
RETURN h.name AS host, CASE WHEN h:Enterprise THEN 'enterprise' ELSE h.kind END AS kind, count(DISTINCT n) AS platforms, collect(DISTINCT n.name) AS names
ORDER BY platforms DESC, host LIMIT $limit
