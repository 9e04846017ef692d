// title-zh: 全部节点
// title-en: All nodes
// question: What does the graph hold, apart from its own bookkeeping (migrations, lease, gate)?
// returns: id, labels, properties
MATCH (n)
WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock
  AND NOT (n:Counter AND n.id IN ['lease', 'gate'])
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
