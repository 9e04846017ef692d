// title-zh: 存入待确认行
// title-en: Keep rows that wait for a decision
// question: Which rows may mean one of several enterprises?
// parameters: $rows – id, key, batch, fingerprint, record, line, name, facts, candidates
UNWIND $rows AS row
MERGE (r:ReviewItem {id: row.id})
ON CREATE SET r.state = 'pending', r.key = row.key, r.batch = row.batch, r.fingerprint = row.fingerprint,
  r.record = row.record, r.line = row.line, r.name = row.name, r.facts = row.facts
SET r.candidates = row.candidates
