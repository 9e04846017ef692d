// title-zh: 写入指标
// title-en: Write the indicators
// question: Which targets do the policy documents set, for which area?
// parameters: $rows – id, properties
UNWIND $rows AS row
MERGE (i:Indicator {id: row.id})
SET i += row.properties
WITH i
MATCH (area:Division {code: i.division})
MERGE (i)-[:APPLIES_IN]->(area)
