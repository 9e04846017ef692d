// title-zh: 画像
// title-en: Profile
// question: What is known of it?
// parameters: $id – of an enterprise, record, measure, document, indicator or division
// returns: labels, properties
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
RETURN [l IN labels(n) WHERE l <> 'Unlinked'] AS labels, properties(n) AS properties
