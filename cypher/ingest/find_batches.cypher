// title-zh: 导入批次
// title-en: Import batches
// question: What was imported, in which order, and what came of it?
// parameters: $ids – batch ids, empty for all
// returns: id, sequence, state, file, sha256, kind, source, statedOn, created, updated, stated, unchanged, held, matchedByName, receipt
MATCH (b:ImportBatch)
WHERE size($ids) = 0 OR b.id IN $ids
RETURN b.id AS id, b.sequence AS sequence, b.state AS state, b.file AS file, b.sha256 AS sha256, b.kind AS kind,
  b.source AS source, b.statedOn AS statedOn, b.created AS created, b.updated AS updated, b.stated AS stated,
  b.unchanged AS unchanged, b.held AS held, b.matchedByName AS matchedByName, b.receipt AS receipt
ORDER BY sequence
