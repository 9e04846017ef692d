// title-zh: 画像中的关系
// title-en: Relationships of a profile
// question: What is it tied to, who says so and since when?
// parameters: $id – of an enterprise, record, measure, document, indicator or division
// returns: type, outgoing, otherId, otherName, otherLabel, facts
CALL () {
  MATCH (n:Enterprise {id: $id}) RETURN n
  UNION
  MATCH (n:Record {id: $id}) RETURN n
  UNION
  MATCH (n:Measure {id: $id}) RETURN n
  UNION
  MATCH (n:PolicyDocument {id: $id}) RETURN n
  UNION
  MATCH (n:Indicator {id: $id}) RETURN n
  UNION
  MATCH (n:Division {code: $id}) RETURN n
}
MATCH (n)-[x]-(o)
WHERE NOT (o:ImportBatch OR o:PolicyRule)
RETURN type(x) AS type, startNode(x) = n AS outgoing, coalesce(o.id, o.code, '') AS otherId, coalesce(o.name, o.title, '') AS otherName,
  coalesce(last([l IN labels(o) WHERE NOT l IN ['Record', 'Unlinked']]), 'Record') AS otherLabel, properties(x) AS facts
ORDER BY type, outgoing, otherName, otherId
LIMIT 2000
