// title-zh: 企业间供应关系
// title-en: Who supplies whom
// question: Which enterprise supplies which, with what, for how much in which year, and what says so?
// returns: supplier, buyer (ids), product (id, ids or null), year, amount (yuan), intraGroup, foreign, kind, source, batch, statedOn, synthetic, supplierCodes, buyerCodes
MATCH (s:Enterprise)-[r:SUPPLIES]->(b:Enterprise)
RETURN s.id AS supplier, b.id AS buyer, r.product AS product, coalesce(r.year, 0) AS year,
  coalesce(r.amountCny, r.amount) AS amount, coalesce(r.intraGroup, false) AS intraGroup,
  coalesce(r.foreign, false) AS foreign, coalesce(r.kind, 'observed') AS kind, coalesce(r.source, '') AS source,
  coalesce(r.batch, '') AS batch, r.statedOn AS statedOn, coalesce(r.synthetic, false) AS synthetic,
  [c IN [s.province, s.prefecture, s.county, s.zone] WHERE c IS NOT NULL] AS supplierCodes,
  [c IN [b.province, b.prefecture, b.county, b.zone] WHERE c IS NOT NULL] AS buyerCodes
ORDER BY supplier, buyer, year, source, amount
