// title-zh: 供应关系
// title-en: Supply relationships
// question: Who supplies what to whom, for how much in which year, and what says so?
// returns: key, supplier, buyer, product (id or words), amountCny (yuan), year, kind, synthetic, foreign, country, intraGroup, source, statedOn, validFrom, validTo, batch
MATCH (s:Enterprise)-[r:SUPPLIES]->(b:Enterprise)
RETURN r.key AS key, s.id AS supplier, b.id AS buyer, coalesce(r.product, r.productText) AS product, r.amountCny AS amountCny,
  r.year AS year, r.kind AS kind, r.synthetic AS synthetic, r.foreign AS foreign, r.country AS country,
  r.intraGroup AS intraGroup, r.source AS source, r.statedOn AS statedOn, r.validFrom AS validFrom, r.validTo AS validTo,
  r.batch AS batch
ORDER BY supplier, buyer, product, year, key
