// title-zh: 清除快照中的旧数值
// title-en: Clear the figures of a snapshot
// question: Which figures did this snapshot hold before?
// parameters: $id – of the snapshot
MATCH (:FigureSnapshot {id: $id})<-[:PART_OF_SNAPSHOT]-(f:SnapshotFigure)
DETACH DELETE f
