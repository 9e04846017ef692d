// title-zh: 标记指向将删节点的记录
// title-en: Mark records that point at what vanishes
// question: Which records have relationships to these nodes that they own?
// parameters: $enterprises – enterprise ids; $records – record ids
CALL () {
  MATCH (n:Enterprise) WHERE n.id IN $enterprises RETURN n
  UNION
  MATCH (n:Record) WHERE n.id IN $records RETURN n
}
MATCH (n)-[x]-(r:Record)
WHERE x.owner = r.id
SET r:Unlinked
