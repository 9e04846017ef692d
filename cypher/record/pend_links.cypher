// title-zh: 记下未找到的引用
// title-en: Keep references to what is not there yet
// question: Which names wait for something to be imported?
// parameters: $rows – id, name, kinds and code of the name, properties, and the id of who names it (fromRecord or fromEnterprise)
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Record {id: row.fromRecord}) RETURN a
  UNION ALL
  MATCH (a:Enterprise {id: row.fromEnterprise}) RETURN a
}
MERGE (p:PendingReference {id: row.id})
ON CREATE SET p.name = row.name, p.kinds = row.kinds, p.code = row.code
CREATE (a)-[x:REFERS_TO]->(p)
SET x = row.properties
