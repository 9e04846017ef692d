// title-zh: 本地无人能供的采购诉求
// title-en: Demands nobody here can supply
// question: For which products do enterprises look for suppliers although nobody in the province makes them?
// parameters: $limit (integer, default 100) – most rows
// returns: product, demands (count), enterprises, outside (known makers elsewhere)
MATCH (n:Demand)-[:CONCERNS]->(p:Product)
WHERE n.demandKind = 'supply' AND NOT EXISTS { (p)<-[:PRODUCES]-(:Enterprise {province: '140000'}) }
RETURN p.name AS product, count(n) AS demands, collect(DISTINCT n.enterprise) AS enterprises,
  COUNT { MATCH (p)<-[:PRODUCES]-(o:Enterprise) RETURN DISTINCT o } AS outside
ORDER BY demands DESC, product LIMIT $limit
