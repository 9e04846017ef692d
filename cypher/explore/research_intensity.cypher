// title-zh: 企业研发强度
// title-en: Research intensity
// question: Which enterprises spend the largest share of revenue on research in a year?
// parameters: $year (integer, default 2025) – year; $leastRevenue (decimal, default 20000000) – least revenue in yuan (20 million is the statistical threshold); $limit (integer, default 100) – most rows
// returns: enterprise, place, revenueCny (yuan), researchCny (yuan), intensity (0..1), employees (people)
MATCH (n:EnterpriseYear {year: $year})-[:OF]->(e:Enterprise)
WHERE n.revenueCny >= $leastRevenue AND n.researchCny > 0
OPTIONAL MATCH (d:Division {code: e.prefecture})
RETURN e.name AS enterprise, coalesce(d.name, '') AS place, n.revenueCny AS revenueCny, n.researchCny AS researchCny,
  1.0 * n.researchCny / n.revenueCny AS intensity, n.employees AS employees
ORDER BY intensity DESC, enterprise LIMIT $limit
