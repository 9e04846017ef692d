// title-zh: 批次涉及的企业
// title-en: Enterprises a batch speaks of
// question: Which enterprises rest on this batch, and on what else?
// parameters: $batch – id; $limit – how many at once
// returns: id, properties, statements (fingerprint, record, line, facts or null, batch, sequence)
MATCH (e:Enterprise)-[:STATED_IN]->(:ImportBatch {id: $batch})
WITH DISTINCT e LIMIT $limit
RETURN e.id AS id, properties(e) AS properties,
  [(e)-[s:STATED_IN]->(b:ImportBatch) | {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence}] AS statements
ORDER BY id
