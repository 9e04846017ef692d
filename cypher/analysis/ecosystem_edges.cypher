// title-zh: 链上角色、投资、入驻与帮扶
// title-en: Roles, investments, tenancies and mentoring
// question: Which enterprise has which role in a chain, who invested in it, where is it a tenant, whom does it help?
// returns: type, from, fromKind, fromName, fromCodes, to, toKind, toName, toCodes, fields
MATCH (a)-[r:HAS_ROLE|INVESTS_IN|TENANT_OF|MENTORS]->(b)
RETURN type(r) AS type,
  coalesce(a.id, a.code) AS from, CASE WHEN a:Record THEN a.kind ELSE 'enterprise' END AS fromKind, a.name AS fromName,
  CASE WHEN a:Enterprise THEN [c IN [a.province, a.prefecture, a.county, a.zone] WHERE c IS NOT NULL] ELSE [] END AS fromCodes,
  coalesce(b.id, b.code) AS to,
  CASE WHEN b:Record THEN b.kind WHEN b:Enterprise THEN 'enterprise' WHEN b:Cluster THEN 'cluster' ELSE 'chain' END AS toKind,
  b.name AS toName,
  CASE WHEN b:Enterprise THEN [c IN [b.province, b.prefecture, b.county, b.zone] WHERE c IS NOT NULL] ELSE [] END AS toCodes,
  properties(r) AS fields
ORDER BY type, from, to, fields.key
