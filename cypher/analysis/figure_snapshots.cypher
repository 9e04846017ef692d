// title-zh: 指标快照
// title-en: Stored snapshots of figures
// question: Which figures were kept, for which area and day?
// returns: id, name, date, scope, scopeName, clusters, fingerprint, figures
MATCH (s:FigureSnapshot)
OPTIONAL MATCH (s)<-[:PART_OF_SNAPSHOT]-(f:SnapshotFigure)
WITH s, f
ORDER BY s.date, s.name, s.scope, f.number
RETURN s.id AS id, s.name AS name, s.date AS date, s.scope AS scope, s.scopeName AS scopeName, s.clusters AS clusters,
       s.fingerprint AS fingerprint, collect(properties(f)) AS figures
ORDER BY date, name, scope
