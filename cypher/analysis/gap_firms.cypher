// title-zh: 有产品的企业及其所在地
// title-en: Enterprises that produce something, and where they are
// question: Which enterprises produce something, in which areas, with which titles, roles and status?
// returns: id, name, province, prefecture, county, zone (codes or null), tiers, role, status
MATCH (e:Enterprise)
WHERE EXISTS { (e)-[:PRODUCES]->() }
RETURN e.id AS id, e.name AS name, e.province AS province, e.prefecture AS prefecture, e.county AS county,
  e.zone AS zone, e.tiers AS tiers, e.role AS role, e.status AS status
ORDER BY id
