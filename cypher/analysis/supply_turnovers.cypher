// title-zh: 供应网络内企业的营业收入与采购总额
// title-en: Revenue and purchases of enterprises that supply or buy
// question: What are the yearly revenue and purchases, as stated, of the enterprises in supply relationships?
// returns: firm (id), year, revenue (yuan), purchases (yuan), kind, synthetic
MATCH (y:EnterpriseYear)-[:OF]->(e:Enterprise)
WHERE y.year IS NOT NULL AND EXISTS { (e)-[:SUPPLIES]-() }
WITH e.id AS firm, y.year AS year, coalesce(y.revenueCny, y.revenue) AS revenue, coalesce(y.purchasesCny, y.purchases) AS purchases,
  coalesce(y.factKind, 'observed') AS kind, coalesce(y.synthetic, false) AS synthetic, y.id AS id
WHERE revenue IS NOT NULL OR purchases IS NOT NULL
RETURN firm, year, revenue, purchases, kind, synthetic
ORDER BY firm, year, id
