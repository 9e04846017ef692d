// title-zh: 同名同地的待确认行
// title-en: Rows that wait under one name and place
// question: Which rows does a decision on this one settle?
// parameters: $id – of the held row
// returns: id, key, batch, sequence, fingerprint, record, line, facts (JSON)
MATCH (one:ReviewItem {id: $id})
MATCH (r:ReviewItem {key: one.key, state: 'pending'})
MATCH (b:ImportBatch {id: r.batch})
RETURN r.id AS id, r.key AS key, r.batch AS batch, b.sequence AS sequence, r.fingerprint AS fingerprint,
  r.record AS record, r.line AS line, r.facts AS facts
ORDER BY sequence, line, id
