// title-zh: 存入待确认行
// title-en: Keep rows that wait for a decision
// question: Which rows may mean one of several enterprises?
// parameters: $rows – id, key, batch, fingerprint, record, line, name, facts, candidates
UNWIND $rows AS row
MERGE (r:ReviewItem {id: row.id})
SET r = row, r.state = 'pending'
