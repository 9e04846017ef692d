// title-zh: 写入产业链
// title-en: Write industrial chains
// question: Which chains does each cluster have?
// parameters: $rows – id, cluster, properties
UNWIND $rows AS row
MERGE (n:IndustrialChain {id: row.id})
SET n = row.properties
WITH n, row
OPTIONAL MATCH (n)-[old:BELONGS_TO]->()
DELETE old
WITH DISTINCT n, row
MATCH (c:Cluster {code: row.cluster})
CREATE (n)-[:BELONGS_TO]->(c)
