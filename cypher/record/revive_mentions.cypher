// title-zh: 还原为被提及的企业
// title-en: Enterprises that live on as mentioned
// question: Which enterprises that nothing is stated of any more do relationships still name?
// parameters: $ids – enterprise ids
// returns: id
MATCH (e:Enterprise)-[m:MENTIONED_IN]->(b:ImportBatch)
WHERE e.id IN $ids
WITH e, m, b ORDER BY b.sequence
WITH e, collect(m)[0] AS first
CALL (e) {
  MATCH (e)-[x:STATED_IN|LOCATED_IN|PRODUCES]->()
  DELETE x
}
WITH e, e.id AS id, properties(first) AS said
SET e = said, e.id = id, e.mentioned = true, e.line = null
WITH e, id
CALL (e) {
  MATCH (d:Division {code: coalesce(e.county, e.prefecture, e.province)})
  CREATE (e)-[:LOCATED_IN]->(d)
}
RETURN id
ORDER BY id
