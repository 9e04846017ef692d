// title-zh: 企业逐年采购额与本地采购额
// title-en: Purchases by year, all and local
// question: How much does each enterprise buy in a year, and how much of it from suppliers in the area?
// parameters: $codes – divisions that count as local
// returns: buyer (id), year, total and local (yuan), suppliers, without purchases within a group
MATCH (s:Enterprise)-[p:SUPPLIES]->(b:Enterprise)
WHERE coalesce(p.amountCny, p.amount) IS NOT NULL AND p.year IS NOT NULL AND NOT coalesce(p.intraGroup, false)
WITH b.id AS buyer, p.year AS year, coalesce(p.amountCny, p.amount) AS amount, s.id AS supplier,
  any(c IN [s.province, s.prefecture, s.county, s.zone] WHERE c IN $codes) AND NOT coalesce(p.foreign, false) AS here
RETURN buyer, year, sum(amount) AS total, sum(CASE WHEN here THEN amount ELSE 0 END) AS local,
  count(DISTINCT supplier) AS suppliers
ORDER BY buyer, year
