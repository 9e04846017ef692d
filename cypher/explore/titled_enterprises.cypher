// title-zh: 有称号的企业
// title-en: Enterprises with titles
// question: Which enterprises hold which recognised titles, since when, and what do they make?
// parameters: $title (text, default none) – recognition type as stored, such as srdi_sme, empty for all; $prefecture (text, default none) – prefecture code or name, empty for all; $limit (integer, default 100) – most rows
// returns: enterprise, place, title, level, recognisedOn (date), products
MATCH (n:Recognition)-[:HELD_BY]->(e:Enterprise)
OPTIONAL MATCH (d:Division {code: e.prefecture})
WITH n, e, d WHERE $title IN ['', n.recognitionType] AND ($prefecture = '' OR $prefecture IN [d.code, d.name])
RETURN e.name AS enterprise, coalesce(d.name, '') AS place, n.recognitionType AS title, n.level AS level, n.recognisedOn AS recognisedOn,
  COLLECT { MATCH (e)-[:PRODUCES]->(p:Product) RETURN DISTINCT p.name ORDER BY p.name } AS products
ORDER BY recognisedOn DESC, enterprise, title LIMIT $limit
