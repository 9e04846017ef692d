// title-zh: 登记被提及的企业
// title-en: Enterprises that relationships mention
// question: Which enterprises does a batch name, and which of them are known by that name only?
// parameters: $batch – id; $rows – id, properties (name, nameKey, codes, place), places (division codes), line
MATCH (b:ImportBatch {id: $batch})
UNWIND $rows AS row
MERGE (e:Enterprise {id: row.id})
ON CREATE SET e = row.properties, e.id = row.id, e.mentioned = true, e.fresh = true
WITH b, e, row
CALL (e, row) {
  WITH e, row WHERE e.fresh
  REMOVE e.fresh
  WITH e, row
  UNWIND row.places AS place
  MATCH (d:Division {code: place})
  CREATE (e)-[:LOCATED_IN]->(d)
}
MERGE (e)-[m:MENTIONED_IN]->(b)
ON CREATE SET m = row.properties, m.line = row.line
