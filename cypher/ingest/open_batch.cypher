// title-zh: 登记批次
// title-en: Open a batch or find it again
// question: Has this content been imported, begun, or undone before?
// parameters: $id, $sha256, $file, $kind, $source, $statedOn – of the file
// returns: state, phase, position, sequence
MERGE (c:Counter {id: 'import'})
ON CREATE SET c.sequence = 0
SET c.lock = $id
MERGE (b:ImportBatch {id: $id})
ON CREATE SET c.sequence = coalesce(c.sequence, 0) + 1, b.sequence = coalesce(c.sequence, 0) + 1, b.state = 'running', b.phase = 0, b.position = 0,
  b.stated = 0, b.unchanged = 0, b.held = 0, b.created = 0, b.updated = 0, b.matchedByName = 0,
  b.sha256 = $sha256, b.file = $file, b.kind = $kind, b.source = $source, b.statedOn = $statedOn
RETURN b.state AS state, b.phase AS phase, b.position AS position, b.sequence AS sequence
