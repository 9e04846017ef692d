// title-zh: 写入政策文件
// title-en: Write policy documents
// question: Which documents hold the measures, and where do they hold?
// parameters: $rows – id, division, properties
UNWIND $rows AS row
MERGE (d:PolicyDocument {id: row.id})
SET d += row.properties, d.division = row.division
WITH d, row
MATCH (area:Division {code: row.division})
MERGE (d)-[:APPLIES_IN]->(area)
