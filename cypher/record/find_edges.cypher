// title-zh: 查找已有关系
// title-en: Relationships that are there already
// question: Which of these relationships have been stated before, and in which batches?
// parameters: $type – of relationship; $rows – key, and the ids of both ends as for create_links
// returns: key, batch, also (JSON of repeats in other batches)
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
RETURN x.key AS key, x.batch AS batch, coalesce(x.also, []) AS also
ORDER BY key
