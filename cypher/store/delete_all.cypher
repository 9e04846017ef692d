// title-zh: 清空图库
// title-en: Empty the graph
// question: What goes before a restore? Everything but migrations and the gate.
MATCH (n)
WHERE NOT n:__Neo4jMigration AND NOT (n:Counter AND n.id = 'gate')
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
