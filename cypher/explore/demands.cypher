// title-zh: 企业诉求
// title-en: Demands
// question: Which demands have enterprises raised, of which kind, for how much, and how do they stand?
// parameters: $kind (text, default none) – demand kind as stored, such as supply, empty for all; $state (text, default none) – state as stored, such as open, empty for all; $limit (integer, default 100) – most rows
// returns: enterprise, kind, products, amountCny (yuan), raisedOn (date), state, handledBy
MATCH (n:Demand)
WHERE $kind IN ['', n.demandKind] AND $state IN ['', n.state]
RETURN n.enterprise AS enterprise, n.demandKind AS kind, COLLECT { MATCH (n)-[:CONCERNS]->(p:Product) RETURN p.name ORDER BY p.name } AS products,
  n.amountCny AS amountCny, toString(n.raisedOn) AS raisedOn, n.state AS state, coalesce(n.handledBy, '') AS handledBy
ORDER BY raisedOn DESC, enterprise, kind LIMIT $limit
