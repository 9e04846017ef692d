// title-zh: 从国外采购的产品
// title-en: Products bought abroad
// question: Which products do local enterprises buy abroad, for how much, and does anybody here make them?
// parameters: $year (integer, default 0) – year of purchases, 0 for all; $limit (integer, default 100) – most rows
// returns: product, foreignCny (yuan), allCny (yuan), foreignShare (0..1), countries, localMakers (enterprises)
MATCH (:Enterprise)-[s:SUPPLIES]->(b:Enterprise {province: '140000'})
WHERE s.amountCny IS NOT NULL AND ($year = 0 OR s.year = $year)
UNWIND s.product AS id
MATCH (p:Product {id: id})
WITH p, sum(CASE WHEN s.foreign THEN s.amountCny ELSE 0 END) AS foreignCny, sum(s.amountCny) AS allCny,
  collect(DISTINCT s.country) AS countries
WHERE foreignCny > 0
RETURN p.name AS product, foreignCny, allCny, 1.0 * foreignCny / allCny AS foreignShare, countries,
  count { (p)<-[:PRODUCES]-(:Enterprise {province: '140000'}) } AS localMakers
ORDER BY foreignCny DESC, product LIMIT $limit
