// title-zh: 记下重复陈述的关系
// title-en: Note relationships stated again
// question: Which relationships does another batch repeat?
// parameters: $type – of relationship; $rows – key, again (JSON), and the ids of both ends
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Record {id: row.fromRecord}) RETURN a
  UNION ALL
  MATCH (a:Enterprise {id: row.fromEnterprise}) RETURN a
}
CALL (row) {
  MATCH (b:Enterprise {id: row.toEnterprise}) RETURN b
  UNION ALL
  MATCH (b:Record {id: row.toRecord}) RETURN b
  UNION ALL
  MATCH (b:Cluster {code: row.toCluster}) RETURN b
  UNION ALL
  MATCH (b:IndustrialChain {id: row.toIndustrialChain}) RETURN b
  UNION ALL
  MATCH (b:PendingReference {id: row.toPending}) RETURN b
}
MATCH (a)-[x:$($type)]->(b)
WHERE x.key = row.key
SET x.also = coalesce(x.also, []) + row.again
