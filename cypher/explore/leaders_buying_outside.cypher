// title-zh: 链主从省外采购的产品
// title-en: What leaders buy outside
// question: Which products do enterprises with a role in a chain buy from outside the province only?
// parameters: $limit (integer, default 100) – most rows
// returns: leader, product, suppliers, amountCny (yuan), localMakers (enterprises)
MATCH (b:Enterprise {province: '140000'})<-[r:SUPPLIES]-(s:Enterprise)
WHERE EXISTS { (b)-[:HAS_ROLE]->() }
UNWIND r.product AS id
MATCH (p:Product {id: id})
WITH b, p, collect(DISTINCT s.name) AS suppliers, sum(r.amountCny) AS amountCny, max(CASE WHEN s.province = '140000' THEN 1 ELSE 0 END) AS local
WHERE local = 0
RETURN b.name AS leader, p.name AS product, suppliers, amountCny, count { (p)<-[:PRODUCES]-(:Enterprise {province: '140000'}) } AS localMakers
ORDER BY localMakers DESC, amountCny DESC, leader, product LIMIT $limit
