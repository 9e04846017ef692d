// title-zh: 只有一家供应商的采购
// title-en: Purchases from a single supplier
// question: Which local enterprises have bought a product from one supplier only, in all years?
// parameters: $least (integer, default 2) – least years in which it was bought; $limit (integer, default 100) – most rows
// returns: buyer, product, supplier, supplierPlace, years (count), amountCny (yuan)
MATCH (s:Enterprise)-[r:SUPPLIES]->(b:Enterprise {province: '140000'})
UNWIND r.product AS id
MATCH (p:Product {id: id})
WITH b, p, collect(DISTINCT s) AS suppliers, count(DISTINCT r.year) AS years, sum(r.amountCny) AS amountCny
WHERE size(suppliers) = 1 AND years >= $least
WITH b, p, suppliers[0] AS s, years, amountCny
OPTIONAL MATCH (d:Division {code: coalesce(s.prefecture, s.province)})
RETURN b.name AS buyer, p.name AS product, s.name AS supplier, coalesce(d.name, '') AS supplierPlace, years, amountCny
ORDER BY amountCny DESC, buyer, product LIMIT $limit
