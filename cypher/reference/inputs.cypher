// title-zh: 写入投入关系
// title-en: Write input edges
// question: What goes into what?
// parameters: $rows – input, product, properties
UNWIND $rows AS row
MATCH (p:Product {id: row.input})
MATCH (q:Product {id: row.product})
CREATE (p)-[r:INPUT_OF]->(q)
SET r = row.properties
