// title-zh: 待确认的行
// title-en: Rows that wait for a decision
// question: Which rows may mean one of several enterprises, and which ones?
// returns: id, name, place (of the prefecture, or empty), facts (JSON), file, line, batch, candidates (id, name, creditCode, place)
MATCH (r:ReviewItem {state: 'pending'})
MATCH (b:ImportBatch {id: r.batch})
OPTIONAL MATCH (d:Division {code: last(split(r.key, '|'))})
CALL (r) {
  UNWIND r.candidates AS candidate
  MATCH (e:Enterprise {id: candidate})
  OPTIONAL MATCH (p:Division {code: e.prefecture})
  WITH e, p ORDER BY e.id
  RETURN collect({id: e.id, name: e.name, creditCode: coalesce(e.creditCode, ''), place: coalesce(p.name, '')}) AS candidates
}
RETURN r.id AS id, r.name AS name, coalesce(d.name, '') AS place, r.facts AS facts, b.file AS file, r.line AS line,
  r.batch AS batch, candidates
ORDER BY b.sequence, line, id
