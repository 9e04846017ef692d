// title-zh: 数据截至日期
// title-en: Date of the data
// question: Which is the newest day that an import, a record or a product fact states?
// returns: date (or null)
CALL () {
  MATCH (b:ImportBatch)
  WHERE b.state <> 'undone'
  RETURN b.statedOn AS date
  UNION ALL
  MATCH (n:Record)
  RETURN n.statedOn AS date
  UNION ALL
  MATCH (:Enterprise)-[r:PRODUCES]->()
  RETURN max(r.statedOn) AS date
}
RETURN max(date) AS date
ORDER BY date
