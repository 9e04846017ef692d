// title-zh: 画像
// title-en: Profile
// question: What is known of an enterprise or a record?
// parameters: $id – of an enterprise or record
// returns: labels, properties
CALL () {
  MATCH (n:Enterprise {id: $id}) RETURN n
  UNION
  MATCH (n:Record {id: $id}) RETURN n
}
RETURN [l IN labels(n) WHERE l <> 'Unlinked'] AS labels, properties(n) AS properties
