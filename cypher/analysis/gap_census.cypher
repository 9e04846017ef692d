// title-zh: 各地企业数
// title-en: Enterprises by place
// question: How many enterprises are there in all, and how many were placed in each division and zone?
// returns: division (code, empty for all together), firms
CALL () {
  MATCH (e:Enterprise)
  RETURN '' AS division, count(e) AS firms
  UNION ALL
  MATCH (d:Division)
  RETURN d.code AS division, COUNT { (d)<-[:LOCATED_IN]-(:Enterprise) } AS firms
}
RETURN division, firms
ORDER BY division
