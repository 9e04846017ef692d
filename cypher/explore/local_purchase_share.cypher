// title-zh: 企业的本地采购比例
// title-en: Share of local purchases
// question: How much of its recorded purchases does each local enterprise make inside the province?
// parameters: $year (integer, default 0) – year, 0 for all; $least (decimal, default 0) – least purchases in yuan; $limit (integer, default 100) – most rows
// returns: buyer, place, purchasesCny (yuan), localCny (yuan), localShare (0..1), suppliers (enterprises)
MATCH (s:Enterprise)-[r:SUPPLIES]->(b:Enterprise {province: '140000'})
WHERE r.amountCny IS NOT NULL AND ($year = 0 OR r.year = $year) AND NOT coalesce(r.intraGroup, false)
WITH b, sum(r.amountCny) AS purchasesCny, count(DISTINCT s) AS suppliers,
  sum(CASE WHEN s.province = '140000' AND NOT coalesce(r.foreign, false) THEN r.amountCny ELSE 0 END) AS localCny
WHERE purchasesCny > 0 AND purchasesCny >= $least
OPTIONAL MATCH (d:Division {code: b.prefecture})
RETURN b.name AS buyer, d.name AS place, purchasesCny, localCny, 1.0 * localCny / purchasesCny AS localShare, suppliers
ORDER BY purchasesCny DESC, buyer LIMIT $limit
