// title-zh: 各地企业数
// title-en: Enterprises by place
// question: How many registered enterprises are there in all, and how many were placed in each division and zone?
// returns: division (code, empty for all together), firms (those only mentioned in relationships not counted)
CALL () {
  MATCH (e:Enterprise)
  RETURN '' AS division, count(e) AS firms
  UNION ALL
  MATCH (e:Enterprise {mentioned: true})
  RETURN '' AS division, -count(e) AS firms
  UNION ALL
  MATCH (d:Division)
  RETURN d.code AS division, COUNT { (d)<-[:LOCATED_IN]-() } AS firms
  UNION ALL
  MATCH (e:Enterprise {mentioned: true})-[:LOCATED_IN]->(d:Division)
  RETURN d.code AS division, -count(*) AS firms
  UNION ALL
  MATCH (:Record)-[:LOCATED_IN]->(d:Division)
  RETURN d.code AS division, -count(*) AS firms
}
RETURN division, sum(firms) AS firms
ORDER BY division
