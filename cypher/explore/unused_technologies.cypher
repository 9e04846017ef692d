// title-zh: 尚未产业化的成果
// title-en: Results not in industry yet
// question: Which technologies has no enterprise industrialised yet, at which stage are they, who developed them, and who makes the product?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $limit (integer, default 100) – most rows
// returns: technology, stage, developers, products, makers (enterprises in the province)
MATCH (t:Technology)
WHERE NOT EXISTS { (t)-[:INDUSTRIALISED_BY]->() }
  AND ($cluster = '' OR EXISTS { MATCH (t)-[:SERVES_CLUSTER]->(c:Cluster) WHERE $cluster IN [c.code, c.name] })
RETURN t.name AS technology, t.stage AS stage, COLLECT { MATCH (t)<-[:DEVELOPS]-(o) RETURN o.name ORDER BY o.name } AS developers,
  COLLECT { MATCH (t)-[:CONCERNS]->(p:Product) RETURN p.name ORDER BY p.name } AS products,
  COUNT { MATCH (t)-[:CONCERNS]->(:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'}) RETURN DISTINCT e } AS makers
ORDER BY makers DESC, technology LIMIT $limit
