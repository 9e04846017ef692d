// title-zh: 查找行所指的企业
// title-en: Enterprises that a chunk of rows may mean
// question: Which enterprises already have one of these codes or names, and what was said of them?
// parameters: $ids – ids that rows would get or were given by decision; $codes – credit codes; $stockCodes – stock codes; $names – name keys of rows without a code; $codedNames – name keys of rows with one
// returns: id, properties, statements (fingerprint, record, line, facts or null, batch, sequence)
CALL () {
  MATCH (e:Enterprise) WHERE e.id IN $ids RETURN e
  UNION
  MATCH (e:Enterprise) WHERE e.creditCode IN $codes RETURN e
  UNION
  MATCH (e:Enterprise) WHERE e.stockCode IN $stockCodes RETURN e
  UNION
  MATCH (e:Enterprise) WHERE e.nameKey IN $names RETURN e
  UNION
  MATCH (e:Enterprise) WHERE e.nameKey IN $codedNames AND e.creditCode IS NULL RETURN e
  UNION
  MATCH (e)-[s:STATED_IN]->() WHERE s.formerKey IN $names RETURN e
  UNION
  MATCH (e)-[s:STATED_IN]->() WHERE s.formerKey IN $codedNames AND e.creditCode IS NULL RETURN e
}
RETURN e.id AS id, properties(e) AS properties,
  [(e)-[s:STATED_IN]->(b:ImportBatch) | {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence}] AS statements
ORDER BY id
