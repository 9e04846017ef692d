// title-zh: 产品间的投入关系
// title-en: Inputs between products
// question: What goes into what, how critical is it, and where does the country depend on others?
// returns: input, product (ids), criticality, chokepoint, source, note
MATCH (p:Product)-[r:INPUT_OF]->(q:Product)
WHERE (p)-[:BELONGS_TO]->(:ChainLink) AND (q)-[:BELONGS_TO]->(:ChainLink)
RETURN p.id AS input, q.id AS product, r.criticality AS criticality, r.chokepoint AS chokepoint,
  r.source AS source, r.note AS note
ORDER BY input, product
