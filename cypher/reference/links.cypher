// title-zh: 写入环节
// title-en: Write chain links
// question: Which links does each chain have, and where do they stand?
// parameters: $rows – id, chain, properties
UNWIND $rows AS row
MERGE (n:ChainLink {id: row.id})
SET n = row.properties
WITH n, row
OPTIONAL MATCH (n)-[old:BELONGS_TO]->()
DELETE old
WITH DISTINCT n, row
MATCH (c:IndustrialChain {id: row.chain})
CREATE (n)-[:BELONGS_TO]->(c)
