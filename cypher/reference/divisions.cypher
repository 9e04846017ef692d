// title-zh: 写入行政区划
// title-en: Write divisions
// question: Which provinces, prefectures, counties and zones are there, and which lies in which?
// parameters: $rows – code, parent or empty, properties
UNWIND $rows AS row
MERGE (d:Division {code: row.code})
SET d = row.properties
WITH d, row
OPTIONAL MATCH (d)-[old:WITHIN]->()
DELETE old
WITH DISTINCT d, row
WHERE row.parent <> ''
MERGE (p:Division {code: row.parent})
CREATE (d)-[:WITHIN]->(p)
