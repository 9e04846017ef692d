// title-zh: 画像的依据
// title-en: What a profile rests on
// question: Which rows of which imports speak of it?
// parameters: $id – of an enterprise or record
// returns: batch, file, source, statedOn, line
CALL () {
  MATCH (n:Enterprise {id: $id}) RETURN n
  UNION
  MATCH (n:Record {id: $id}) RETURN n
}
MATCH (n)-[s:STATED_IN]->(b:ImportBatch)
RETURN b.id AS batch, coalesce(b.file, '') AS file, coalesce(b.source, '') AS source, coalesce(toString(b.statedOn), '') AS statedOn,
  s.line AS line
ORDER BY b.sequence, line
