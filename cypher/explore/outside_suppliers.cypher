// title-zh: 值得引进的省外供应商
// title-en: Suppliers from outside
// question: From which suppliers outside the province do several enterprises here buy what nobody, or hardly anybody, here makes?
// parameters: $least (integer, default 1) – least customers here; $limit (integer, default 100) – most rows
// returns: supplier, province, customers (enterprises), salesCny (yuan), products, localMakers (fewest of one product)
MATCH (s:Enterprise)-[r:SUPPLIES]->(b:Enterprise {province: '140000'})
WHERE coalesce(s.province, '') <> '140000'
UNWIND r.product AS id
MATCH (p:Product {id: id})
OPTIONAL MATCH (d:Division {code: s.province})
WITH s, d, p, b, r, count { (p)<-[:PRODUCES]-(:Enterprise {province: '140000'}) } AS local
WITH s, d, count(DISTINCT b) AS customers, sum(r.amountCny) AS salesCny, collect(DISTINCT p.name) AS products, min(local) AS localMakers
WHERE customers >= $least
RETURN s.name AS supplier, coalesce(d.name, '') AS province, customers, salesCny, products, localMakers
ORDER BY customers DESC, salesCny DESC, supplier LIMIT $limit
