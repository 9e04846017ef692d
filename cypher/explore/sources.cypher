// title-zh: 数据来源与日期
// title-en: Sources and their dates
// question: Which files were imported, what date do they state, and how many rows of them hold?
// returns: file, source, kind, statedOn (date), state, rows (that became statements), held (rows that wait)
MATCH (b:ImportBatch)
RETURN b.file AS file, b.source AS source, coalesce(b.kind, 'enterprise') AS kind, toString(b.statedOn) AS statedOn, b.state AS state, b.stated AS rows, b.held AS held
ORDER BY statedOn, file
