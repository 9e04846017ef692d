// title-zh: 开放共享的仪器
// title-en: Shared instruments
// question: Which instruments above a value are open to others, whose are they, and for which products?
// parameters: $least (decimal, default 0) – least value in yuan; $limit (integer, default 100) – most rows
// returns: instrument, valueCny (yuan), owners, platform, products
MATCH (n:Instrument {open: true})
WHERE coalesce(n.valueCny, 0) >= $least
RETURN n.name AS instrument, n.valueCny AS valueCny, COLLECT { MATCH (n)<-[:OWNS]-(o) RETURN o.name ORDER BY o.name } AS owners,
  coalesce(n.platform, '') AS platform, COLLECT { MATCH (n)-[:WORKS_ON]->(p:Product) RETURN p.name ORDER BY p.name } AS products
ORDER BY valueCny DESC, instrument LIMIT $limit
