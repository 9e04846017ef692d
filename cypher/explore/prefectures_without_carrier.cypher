// title-zh: 缺少某类载体的市
// title-en: Prefectures without a kind of incubator
// question: Which prefectures with incubators have none of a type?
// parameters: $type (text, default accelerator) – incubator type as stored
// returns: prefecture, incubators (of other types), types
MATCH (n:Incubator)
MATCH (d:Division {code: n.prefecture})
WITH d, n ORDER BY n.incubatorType
WITH d, count(n) AS incubators, collect(DISTINCT n.incubatorType) AS types
WHERE NOT $type IN types
RETURN d.name AS prefecture, incubators, types
ORDER BY incubators DESC, prefecture
