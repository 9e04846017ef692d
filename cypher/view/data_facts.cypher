// title-zh: 数据概况
// title-en: The data at a glance
// question: From when are the data, how much is there, and is any of it invented?
// returns: newest, batches, enterprises, synthetic (enterprises and records that are invented)
CALL () {
  MATCH (b:ImportBatch)
  RETURN count(b) AS batches
}
CALL () {
  MATCH (e:Enterprise)
  RETURN count(e) AS enterprises, max(e.statedOn) AS newest, count(CASE WHEN e.synthetic OR e.source CONTAINS '演示数据' THEN 1 END) AS firms
}
CALL () {
  MATCH (n:Record {synthetic: true})
  RETURN count(n) AS records
}
RETURN coalesce(toString(newest), '') AS newest, batches, enterprises, firms + records AS synthetic
