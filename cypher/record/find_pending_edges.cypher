// title-zh: 一端未定的关系
// title-en: Relationships that wait for one end
// question: Which relationships of enterprises wait for what has come in?
// parameters: $ids – of pending references
// returns: enterprise, prefecture, properties, pending, name, kinds, code
MATCH (e:Enterprise)-[x:REFERS_TO]->(p:PendingReference)
WHERE p.id IN $ids
RETURN e.id AS enterprise, e.prefecture AS prefecture, properties(x) AS properties, p.id AS pending, p.name AS name,
  p.kinds AS kinds, p.code AS code
ORDER BY enterprise, pending
