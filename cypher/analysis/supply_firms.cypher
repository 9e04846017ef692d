// title-zh: 有供应关系的企业
// title-en: Enterprises that supply or buy
// question: Which enterprises stand in supply relationships, where are they, in which industry, with which role?
// returns: id, name, codes (of the divisions it lies in), industryCode, role
MATCH (e:Enterprise)
WHERE EXISTS { (e)-[:SUPPLIES]-() }
RETURN e.id AS id, e.name AS name, [c IN [e.province, e.prefecture, e.county, e.zone] WHERE c IS NOT NULL] AS codes,
  e.industryCode AS industryCode, e.role AS role
ORDER BY id
