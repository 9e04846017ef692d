// title-zh: 连接责任部门
// title-en: Link measures with the departments in charge
// question: Which departments are in charge of which measure?
MATCH (m:Measure)
UNWIND m.departments AS name
MATCH (d:Record:Department)
WHERE d.name = name OR d.shortName = name OR name IN coalesce(d.formerNames, [])
MERGE (d)-[:RESPONSIBLE_FOR]->(m)
