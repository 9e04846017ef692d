// title-zh: 写入产品小类
// title-en: Write sub-products
// question: Which product is a kind of which?
// parameters: $rows – product, parent
UNWIND $rows AS row
MATCH (p:Product {id: row.product})
MATCH (q:Product {id: row.parent})
CREATE (p)-[:SUBTYPE_OF]->(q)
