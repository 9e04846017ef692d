// title-zh: 写入企业产品关系
// title-en: Link enterprises to what they make
// question: What does each enterprise make, how sure is it, and what says so?
// parameters: $rows – enterprise, product, properties
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
MATCH (p:Product {id: row.product})
CREATE (e)-[r:PRODUCES]->(p)
SET r = row.properties
