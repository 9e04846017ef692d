// title-zh: 写入快照数值
// title-en: Write the figures of a snapshot
// question: Which figures does this snapshot hold, from which records?
// parameters: $id – of the snapshot, $rows – properties of the figures
MATCH (s:FigureSnapshot {id: $id})
UNWIND $rows AS row
CREATE (f:SnapshotFigure)
SET f = row
CREATE (f)-[:PART_OF_SNAPSHOT {source: row.source, statedOn: row.statedOn, batch: row.batch, kind: 'derived'}]->(s)
