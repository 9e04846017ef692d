// title-zh: 建立关系
// title-en: Make relationships
// question: What is tied to what, since when, and who says so?
// parameters: $rows – type, properties, and for either end one id or code named after the end's label (fromRecord, toCluster …)
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Record {id: row.fromRecord}) RETURN a
  UNION ALL
  MATCH (a:Enterprise {id: row.fromEnterprise}) RETURN a
  UNION ALL
  MATCH (a:Division {code: row.fromDivision}) RETURN a
}
CALL (row) {
  MATCH (b:Record {id: row.toRecord}) RETURN b
  UNION ALL
  MATCH (b:Enterprise {id: row.toEnterprise}) RETURN b
  UNION ALL
  MATCH (b:Division {code: row.toDivision}) RETURN b
  UNION ALL
  MATCH (b:Product {id: row.toProduct}) RETURN b
  UNION ALL
  MATCH (b:Cluster {code: row.toCluster}) RETURN b
  UNION ALL
  MATCH (b:IndustrialChain {id: row.toIndustrialChain}) RETURN b
}
CREATE (a)-[x:$(row.type)]->(b)
SET x = row.properties
