// title-zh: 写入产品
// title-en: Write products
// question: Which products, technologies and services make up each link?
// parameters: $rows – id, link, properties
UNWIND $rows AS row
MERGE (n:Product {id: row.id})
SET n = row.properties
WITH n, row
MATCH (l:ChainLink {id: row.link})
CREATE (n)-[:BELONGS_TO]->(l)
