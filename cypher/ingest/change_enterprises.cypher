// title-zh: 更新企业
// title-en: Change enterprises
// question: How does an enterprise take the facts folded from all its statements?
// parameters: $rows – id, properties, statements (batch, properties), places
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.id})
SET e = row.properties
WITH e, row
OPTIONAL MATCH (e)-[old:STATED_IN|LOCATED_IN|PRODUCES]->()
WHERE type(old) <> 'PRODUCES' OR old.kind = 'derived' OR old.rule = 'stated-product'
DELETE old
WITH DISTINCT e, row
CALL (e, row) {
  UNWIND row.statements AS statement
  MATCH (b:ImportBatch {id: statement.batch})
  CREATE (e)-[s:STATED_IN]->(b)
  SET s = statement.properties
}
CALL (e, row) {
  UNWIND row.places AS place
  MATCH (d:Division {code: place})
  CREATE (e)-[:LOCATED_IN]->(d)
}
