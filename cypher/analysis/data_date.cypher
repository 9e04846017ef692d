// title-zh: 数据截至日期
// title-en: Date of the data
// question: Which is the newest day that an import states?
// returns: date (or null)
MATCH (b:ImportBatch)
WHERE b.state <> 'undone'
RETURN max(b.statedOn) AS date
ORDER BY date
