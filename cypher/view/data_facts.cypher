// title-zh: 数据概况
// title-en: The data at a glance
// question: From when are the data, how much is there, and is any of it invented?
// returns: newest, batches, enterprises, synthetic (imports of invented data)
CALL () {
  MATCH (b:ImportBatch)
  RETURN count(b) AS batches,
    count(CASE WHEN coalesce(b.source, '') CONTAINS '演示数据' THEN 1 END) AS synthetic
}
CALL () {
  MATCH (e:Enterprise)
  RETURN count(e) AS enterprises, max(e.statedOn) AS newest
}
RETURN coalesce(toString(newest), '') AS newest, batches, enterprises, synthetic
