// title-zh: 写入记录
// title-en: Write records
// question: How does a record take the facts folded from all its statements?
// parameters: $rows – id, labels, properties, aliases (name keys), statements (batch, properties)
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r = row.properties, r:$(row.labels), r:Unlinked
WITH r, row
CALL (r) {
  MATCH (r)-[old:STATED_IN|KNOWN_AS]->()
  DELETE old
}
CALL (r, row) {
  UNWIND row.statements AS statement
  MATCH (b:ImportBatch {id: statement.batch})
  CREATE (r)-[s:STATED_IN]->(b)
  SET s = statement.properties
}
CALL (r, row) {
  UNWIND row.aliases AS alias
  MATCH (b:ImportBatch {id: row.properties.batch})
  CREATE (r)-[:KNOWN_AS {key: alias}]->(b)
}
