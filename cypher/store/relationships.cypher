// title-zh: 全部关系
// title-en: All relationships
// question: How are the nodes connected?
// returns: from, to, type, properties
MATCH (a)-[r]->(b)
WHERE NOT a:__Neo4jMigration
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
