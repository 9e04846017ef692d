// title-zh: 恢复关系
// title-en: Restore relationships
// question: How many could be restored?
// parameters: $rows – from, to (element ids), type, properties
// returns: created
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(r) AS created
