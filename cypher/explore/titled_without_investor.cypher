// title-zh: 有称号但无投资方的企业
// title-en: Titled enterprises nobody invested in
// question: Which specialised enterprises (专精特新 and the like) have no recorded investor?
// parameters: $title (text, default srdi_sme) – recognition type as stored; $limit (integer, default 100) – most rows
// returns: enterprise, place, recognisedOn (date), employees (people), products
MATCH (n:Recognition {recognitionType: $title})-[:HELD_BY]->(e:Enterprise)
WHERE NOT EXISTS { (e)<-[:INVESTS_IN]-() }
OPTIONAL MATCH (d:Division {code: e.prefecture})
WITH e, d, max(n.recognisedOn) AS recognisedOn
RETURN e.name AS enterprise, coalesce(d.name, '') AS place, recognisedOn, e.employees AS employees,
  COLLECT { MATCH (e)-[:PRODUCES]->(p:Product) RETURN DISTINCT p.name ORDER BY p.name } AS products
ORDER BY recognisedOn DESC, enterprise LIMIT $limit
