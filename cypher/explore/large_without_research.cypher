// title-zh: 没有研发活动的规上企业
// title-en: Large enterprises without research
// question: Which enterprises above the statistical threshold report no research in a year?
// parameters: $year (integer, default 2025) – year; $leastRevenue (decimal, default 20000000) – least revenue in yuan; $limit (integer, default 100) – most rows
// returns: enterprise, place, revenueCny (yuan), employees (people), products
MATCH (n:EnterpriseYear {year: $year})-[:OF]->(e:Enterprise)
WHERE n.revenueCny >= $leastRevenue AND (coalesce(n.researchCny, 0) = 0 OR n.activeInResearch = false)
OPTIONAL MATCH (d:Division {code: e.prefecture})
RETURN e.name AS enterprise, coalesce(d.name, '') AS place, n.revenueCny AS revenueCny, n.employees AS employees,
  COLLECT { MATCH (e)-[:PRODUCES]->(p:Product) RETURN DISTINCT p.name ORDER BY p.name } AS products
ORDER BY revenueCny DESC, enterprise LIMIT $limit
