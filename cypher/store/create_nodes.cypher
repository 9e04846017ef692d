// title-zh: 恢复节点
// title-en: Restore nodes
// question: Which node is each of the backup now?
// parameters: $rows – id, labels, properties
// returns: old, id
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.id AS old, elementId(n) AS id
