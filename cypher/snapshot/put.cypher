// title-zh: 存下指标快照
// title-en: Store a snapshot of figures
// question: Which figures of which area and day are kept under which name?
// parameters: $id, $properties – name, date, scope, fingerprint …
MERGE (s:FigureSnapshot {id: $id})
ON CREATE SET s.storedAt = datetime()
SET s += $properties
