// title-zh: 各市的双创载体
// title-en: Incubators by prefecture
// question: How many incubators of each type does each prefecture have, with how much room and how many tenants?
// parameters: $prefecture (text, default none) – prefecture code or name, empty for all
// returns: prefecture, type, incubators (count), areaSqm (m²), tenants (stated)
MATCH (n:Incubator)
MATCH (d:Division {code: n.prefecture})
WHERE $prefecture IN ['', d.code, d.name]
RETURN d.name AS prefecture, n.incubatorType AS type, count(n) AS incubators, sum(n.areaSqm) AS areaSqm, sum(n.tenants) AS tenants
ORDER BY prefecture, type
