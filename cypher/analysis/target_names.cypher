// title-zh: 产品名称与别名
// title-en: Names of products
// question: By which names and other words is each product known?
// returns: product (id), names
MATCH (p:Product)
RETURN p.id AS product, [p.name] + COLLECT { MATCH (a:Alias)-[:NAMES]->(p) RETURN DISTINCT a.text ORDER BY a.text } AS names
ORDER BY product
