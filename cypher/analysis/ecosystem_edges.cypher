// title-zh: 链上角色、投资、入驻或帮扶
// title-en: Roles, investments, tenancies or mentoring
// question: Which enterprise has which role in a chain, who invested in it, where is it a tenant, whom does it help?
// parameters: $type – HAS_ROLE, INVESTS_IN, TENANT_OF or MENTORS
// returns: type, from, fromKind, fromName, fromCodes, to, toKind, toName, toCodes, fields
MATCH (a)-[r:HAS_ROLE|INVESTS_IN|TENANT_OF|MENTORS]->(b)
WHERE type(r) = $type
RETURN type(r) AS type,
  coalesce(a.id, a.code) AS from, CASE WHEN a:Record THEN a.kind ELSE 'enterprise' END AS fromKind, a.name AS fromName,
  CASE WHEN a:Enterprise THEN [c IN [a.province, a.prefecture, a.county, a.zone] WHERE c IS NOT NULL]
    WHEN a:Record THEN COLLECT { MATCH (a)-[:LOCATED_IN]->(d:Division) RETURN d.code AS code ORDER BY code } ELSE [] END AS fromCodes,
  coalesce(b.id, b.code) AS to,
  CASE WHEN b:Record THEN b.kind WHEN b:Enterprise THEN 'enterprise' WHEN b:Cluster THEN 'cluster' ELSE 'chain' END AS toKind,
  b.name AS toName,
  CASE WHEN b:Enterprise THEN [c IN [b.province, b.prefecture, b.county, b.zone] WHERE c IS NOT NULL]
    WHEN b:Record THEN COLLECT { MATCH (b)-[:LOCATED_IN]->(d:Division) RETURN d.code AS code ORDER BY code } ELSE [] END AS toCodes,
  properties(r) AS fields
ORDER BY type, from, to, fields.key
