// title-zh: 图库是否有内容
// title-en: Is there anything in the graph
// question: Does the graph hold anything but its own bookkeeping?
// returns: content
RETURN EXISTS {
  MATCH (n)
  WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock
    AND NOT (n:Counter AND n.id IN ['lease', 'gate'])
} AS content
