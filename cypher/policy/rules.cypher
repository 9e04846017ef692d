// title-zh: 写入政策规则
// title-en: Write policy rules
// question: To whom does a measure apply and what does it give?
// parameters: $rows – id, measure, properties
UNWIND $rows AS row
MATCH (m:Measure {id: row.measure})
MERGE (r:PolicyRule {id: row.id})
SET r += row.properties
MERGE (r)-[:RULE_OF]->(m)
