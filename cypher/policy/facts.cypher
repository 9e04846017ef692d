// title-zh: 写入规则所需的事实
// title-en: Write the facts that rules need
// question: What must be known before a rule can be judged, and which data tells it?
// parameters: $rows – id, properties
UNWIND $rows AS row
MERGE (f:PolicyFact {id: row.id})
SET f += row.properties
