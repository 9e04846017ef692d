// title-zh: 新建企业
// title-en: Create enterprises
// question: How do new enterprises enter the graph with the statement they rest on?
// parameters: $batch – import batch; $rows – properties, statement, places
MATCH (b:ImportBatch {id: $batch})
UNWIND $rows AS row
CREATE (e:Enterprise)-[s:STATED_IN]->(b)
SET e = row.properties, s = row.statement
WITH e, row.places AS places
UNWIND places AS place
MATCH (d:Division {code: place})
CREATE (e)-[:LOCATED_IN]->(d)
