// title-zh: 批次涉及的记录
// title-en: Records a batch speaks of
// question: Which records rest on this batch, and on what else?
// parameters: $batch – id; $limit – how many at once
// returns: id, kind, statements (fingerprint, record, line, facts, batch, sequence)
MATCH (r:Record)-[:STATED_IN]->(:ImportBatch {id: $batch})
WITH DISTINCT r LIMIT $limit
RETURN r.id AS id, r.kind AS kind,
  [(r)-[s:STATED_IN]->(b:ImportBatch) | {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence}] AS statements
ORDER BY id
