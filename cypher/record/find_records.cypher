// title-zh: 查找行所指的记录
// title-en: Records that a chunk of rows may mean
// question: Which records of the kind already have one of these ids, numbers or names, and what was said of them?
// parameters: $kind – of record; $ids – record ids; $numbers – numbers given by the rows; $names – name keys
// returns: id, kind, statements (fingerprint, record, line, facts, batch, sequence)
CALL () {
  MATCH (r:Record) WHERE r.id IN $ids RETURN r
  UNION
  MATCH (r:Record) WHERE r.number IN $numbers AND r.kind = $kind RETURN r
  UNION
  MATCH (r:Record) WHERE r.nameKey IN $names AND r.kind = $kind RETURN r
  UNION
  MATCH (r:Record)-[k:KNOWN_AS]->() WHERE k.key IN $names AND r.kind = $kind RETURN r
}
RETURN r.id AS id, r.kind AS kind,
  [(r)-[s:STATED_IN]->(b:ImportBatch) | {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence}] AS statements
ORDER BY id
