// title-zh: 行政区划与开发区
// title-en: Divisions and zones
// question: Which areas can an analysis be limited to, and which lies in which?
// returns: code, name, level, parent (code or null)
MATCH (d:Division)
WHERE d.level IS NOT NULL
OPTIONAL MATCH (d)-[:WITHIN]->(parent:Division)
WITH d, min(parent.code) AS parent
RETURN d.code AS code, d.name AS name, d.level AS level, parent
ORDER BY code
