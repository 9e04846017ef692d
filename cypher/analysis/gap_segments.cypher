// title-zh: 产业链环节与产品
// title-en: Segments of the reference chains
// question: Which products make up the chains, in which link do they stand, and what are they a kind of?
// returns: id, name, nameEn, kind, weight (1..5), industryCodes, cluster (code), link, linkName, linkNameEn, position, chain, chainName, chainNameEn, parent (id or null)
MATCH (p:Product)-[:BELONGS_TO]->(l:ChainLink)-[:BELONGS_TO]->(c:IndustrialChain)-[:BELONGS_TO]->(k:Cluster)
OPTIONAL MATCH (p)-[:SUBTYPE_OF]->(broader:Product)-[:BELONGS_TO]->(:ChainLink)
WITH p, l, c, k, min(broader.id) AS parent
RETURN p.id AS id, p.name AS name, p.nameEn AS nameEn, p.kind AS kind, p.weight AS weight,
  p.industryCodes AS industryCodes, k.code AS cluster,
  l.id AS link, l.name AS linkName, l.nameEn AS linkNameEn, l.position AS position,
  c.id AS chain, c.name AS chainName, c.nameEn AS chainNameEn, parent
ORDER BY id
