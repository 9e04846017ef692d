// title-zh: 写入政策措施
// title-en: Write policy measures
// question: Which measures stand in which article of which document?
// parameters: $rows – id, document, properties
UNWIND $rows AS row
MATCH (d:PolicyDocument {id: row.document})
MERGE (m:Measure {id: row.id})
SET m += row.properties
MERGE (m)-[:ISSUED_IN]->(d)
