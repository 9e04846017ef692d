// title-zh: 指向将删记录的关系
// title-en: Relationships of enterprises with records that vanish
// question: Which relationships lose one end?
// parameters: $ids – record ids
// returns: enterprise, relation, outgoing (from the enterprise), properties
MATCH (e:Enterprise)-[x]-(r:Record)
WHERE r.id IN $ids AND x.key IS NOT NULL
RETURN e.id AS enterprise, type(x) AS relation, startNode(x) = e AS outgoing, properties(x) AS properties
ORDER BY enterprise, relation
