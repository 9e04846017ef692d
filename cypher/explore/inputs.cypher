// title-zh: 产品的上游投入
// title-en: What goes into a product
// question: Which inputs does a product need, how critical are they, and how many enterprises here make them?
// parameters: $product (text, default none) – product name or a part of it, empty for all; $limit (integer, default 100) – most rows
// returns: product, input, link, criticality, chokepoint, makers (enterprises in the province)
MATCH (p:Product)<-[i:INPUT_OF]-(q:Product)-[:BELONGS_TO]->(l:ChainLink)
WHERE $product = '' OR p.name CONTAINS $product
RETURN p.name AS product, q.name AS input, l.name AS link, i.criticality AS criticality, i.chokepoint AS chokepoint,
  count { (q)<-[:PRODUCES]-(:Enterprise {province: '140000'}) } AS makers
ORDER BY product, criticality, input LIMIT $limit
