// title-zh: 企业的依据
// title-en: What an enterprise rests on
// question: Which rows of which files speak of an enterprise?
// parameters: $name (text, default none) – enterprise name or a part of it, empty for all; $limit (integer, default 100) – most rows
// returns: enterprise, file, source, line (row of the file), statedOn (date), batch
MATCH (e:Enterprise)-[s:STATED_IN]->(b:ImportBatch)
WHERE $name = '' OR e.name CONTAINS $name
RETURN e.name AS enterprise, b.file AS file, b.source AS source, s.line AS line, b.statedOn AS statedOn, b.id AS batch
ORDER BY enterprise, file, line LIMIT $limit
