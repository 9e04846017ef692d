// title-zh: 数据质量
// title-en: Quality of the data
// question: Of how many enterprises are code, place, scope, products and date known, and how many are invented or only mentioned?
// returns: enterprises, withCode, withRegion, withScope, withProducts, withDate, synthetic, mentioned (numbers of enterprises)
MATCH (e:Enterprise)
RETURN count(e) AS enterprises, count(e.creditCode) AS withCode, count(e.prefecture) AS withRegion, count(e.scope) AS withScope,
  count(CASE WHEN EXISTS { (e)-[:PRODUCES]->(:Product) } THEN 1 END) AS withProducts, count(e.statedOn) AS withDate,
  count(CASE WHEN e.synthetic = true OR coalesce(e.source, '') CONTAINS '演示数据' THEN 1 END) AS synthetic,
  count(CASE WHEN e.mentioned THEN 1 END) AS mentioned
ORDER BY enterprises
