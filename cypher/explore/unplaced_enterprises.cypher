// title-zh: 归不到产品的企业
// title-en: Enterprises without a product
// question: Which enterprises could not be tied to any product, in which industry are they, and is their scope known?
// parameters: $limit (integer, default 100) – most rows
// returns: enterprise, industry, place, scopeLength (characters, 0 when unknown)
MATCH (e:Enterprise {province: '140000'})
WHERE NOT EXISTS { (e)-[:PRODUCES]->() } AND NOT coalesce(e.mentioned, false)
OPTIONAL MATCH (d:Division {code: e.prefecture})
RETURN e.name AS enterprise, coalesce(e.industryName, '') AS industry, coalesce(d.name, '') AS place, coalesce(size(e.scope), 0) AS scopeLength
ORDER BY scopeLength DESC, enterprise LIMIT $limit
