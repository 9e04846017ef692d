// title-zh: 机构之间的关系
// title-en: Ties between organisations
// question: Which enterprises, platforms, funds, carriers, technologies … are tied to each other, how, and what says so?
// parameters: $types – of relationships
// returns: type, from, fromName, to, toName (ids and names), key, kind, synthetic, product (id or words), year, amountCny, source, statedOn, batch
MATCH (a:Enterprise|Record)-[r]->(b:Enterprise|Record)
WHERE type(r) IN $types
RETURN type(r) AS type, a.id AS from, a.name AS fromName, b.id AS to, b.name AS toName, r.key AS key, r.kind AS kind,
  r.synthetic AS synthetic, coalesce(r.product, r.productText) AS product, r.year AS year,
  coalesce(r.amountCny, r.amount) AS amountCny, r.source AS source, r.statedOn AS statedOn, r.batch AS batch
ORDER BY from, to, type, year DESC, key
