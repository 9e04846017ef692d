// title-zh: 写入别名
// title-en: Write aliases
// question: Which other words stand for a product?
// parameters: $rows – id, product, properties
UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
SET a = row.properties
WITH a, row
MATCH (p:Product {id: row.product})
CREATE (a)-[:NAMES]->(p)
