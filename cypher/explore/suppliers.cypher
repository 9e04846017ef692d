// title-zh: 供货最多的企业
// title-en: Largest suppliers
// question: Which enterprises of the province supply the most others here, and with what?
// parameters: $prefecture (text, default none) – prefecture code or name, empty for all; $limit (integer, default 100) – most rows
// returns: supplier, place, customers (enterprises), salesCny (yuan), products
MATCH (s:Enterprise {province: '140000'})-[r:SUPPLIES]->(b:Enterprise {province: '140000'})
OPTIONAL MATCH (d:Division {code: s.prefecture})
WITH s, d, r, b WHERE $prefecture IN ['', d.code, d.name]
WITH s, d, count(DISTINCT b) AS customers, sum(r.amountCny) AS salesCny, collect(DISTINCT r.productText) AS products
RETURN s.name AS supplier, d.name AS place, customers, salesCny, products
ORDER BY customers DESC, salesCny DESC, supplier LIMIT $limit
