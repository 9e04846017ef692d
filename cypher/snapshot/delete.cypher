// title-zh: 删除指标快照
// title-en: Delete snapshots of figures
// question: Which snapshots and figures are to be forgotten?
// parameters: $ids – of the snapshots
MATCH (s:FigureSnapshot)
WHERE s.id IN $ids
OPTIONAL MATCH (s)<-[:PART_OF_SNAPSHOT]-(f:SnapshotFigure)
DETACH DELETE s, f
