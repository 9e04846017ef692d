// title-zh: 对外开放的平台
// title-en: Open platforms
// question: Which platforms are open to others, where, and for which products?
// parameters: $prefecture (text, default none) – prefecture code or name, empty for all; $limit (integer, default 100) – most rows
// returns: platform, type, level, place, products
MATCH (n:Platform {open: true})
OPTIONAL MATCH (d:Division {code: n.prefecture})
WITH n, d WHERE $prefecture = '' OR $prefecture IN [d.code, d.name]
RETURN n.name AS platform, n.platformType AS type, n.level AS level, coalesce(d.name, '') AS place,
  COLLECT { MATCH (n)-[:WORKS_ON]->(p:Product) RETURN p.name ORDER BY p.name } AS products
ORDER BY type, platform LIMIT $limit
