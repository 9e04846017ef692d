// title-zh: 企业的依据
// title-en: What an enterprise rests on
// question: Which rows of which files speak of an enterprise?
// parameters: $name – enterprise name or a part of it
// returns: enterprise, file, source, line, statedOn, batch
MATCH (e:Enterprise)-[s:STATED_IN]->(b:ImportBatch)
WHERE e.name CONTAINS $name
RETURN e.name AS enterprise, b.file AS file, b.source AS source, s.line AS line, b.statedOn AS statedOn, b.id AS batch
ORDER BY enterprise, file, line LIMIT 200
