// title-zh: 待关联的记录
// title-en: Records whose relationships are to be made
// question: Which records changed, or name something that has come in since?
// parameters: $limit – how many at once
// returns: id, kind, statements (fingerprint, record, line, facts, batch, sequence)
MATCH (r:Unlinked)
WITH r LIMIT $limit
RETURN r.id AS id, r.kind AS kind,
  [(r)-[s:STATED_IN]->(b:ImportBatch) | {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence}] AS statements
ORDER BY id
