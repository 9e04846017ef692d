// title-zh: 可适用政策的企业
// title-en: Enterprises that measures may apply to
// question: Which enterprises make something or are known by a title, role or figure, and what is known of them?
// returns: id, name, creditCode, establishedOn (the first day of a stated month or year), employees, tiers, role, codes (of the areas it lies in), clusters
MATCH (e:Enterprise)
WHERE EXISTS { (e)-[:PRODUCES|HAS_ROLE]->() } OR EXISTS { (e)<-[:HELD_BY|OF|RAISED_BY|UNDERTAKES|DEVELOPS|HOSTS]-() }
  OR EXISTS { (e)-[:UNDERTAKES|DEVELOPS|HOSTS]->() } OR e.role IS NOT NULL OR size(coalesce(e.tiers, [])) > 0
RETURN e.id AS id, e.name AS name, e.creditCode AS creditCode, date(e.establishedOn) AS establishedOn,
  e.employees AS employees, e.tiers AS tiers, e.role AS role,
  [c IN [e.province, e.prefecture, e.county, e.zone] WHERE c IS NOT NULL] AS codes,
  COLLECT {
    MATCH (e)-[:PRODUCES]->(:Product)-[:BELONGS_TO]->(:ChainLink)-[:BELONGS_TO]->(:IndustrialChain)-[:BELONGS_TO]->(c:Cluster)
    RETURN DISTINCT c.code AS code ORDER BY code
  } AS clusters
ORDER BY id
