// title-zh: 数据来源
// title-en: Sources of the facts
// question: From which file or list did each import come, and what date does it state?
// returns: id, source, statedOn
MATCH (b:ImportBatch)
RETURN b.id AS id, coalesce(b.source, b.file) AS source, b.statedOn AS statedOn
ORDER BY id
