// title-zh: 与既有说法不同之处
// title-en: Where an import contradicts what was said before
// question: Which rows of this import speak of an enterprise of which another row or import spoke before, and what did that say?
// parameters: $batch – id; $limit – rows at most
// returns: id, name, line, statement, other (fingerprint, record, line, facts, batch, sequence), otherFile
MATCH (e:Enterprise)-[s:STATED_IN]->(b:ImportBatch {id: $batch})
MATCH (e)-[o:STATED_IN]->(ob:ImportBatch)
WHERE ob.sequence < b.sequence OR ob.sequence = b.sequence AND o.record < s.record
WITH e, s, b, o, ob
ORDER BY ob.sequence DESC, o.record DESC
WITH e, s, b, head(collect({fingerprint: o.fingerprint, record: o.record, line: o.line, facts: o.facts, batch: ob.id, sequence: ob.sequence, file: ob.file})) AS other
RETURN e.id AS id, e.name AS name, s.line AS line,
  {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence} AS statement,
  other, other.file AS otherFile
ORDER BY s.record
LIMIT $limit
