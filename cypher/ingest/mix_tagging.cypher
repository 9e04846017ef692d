// title-zh: 标记产品标注新旧混杂
// title-en: Note that tags of other rules are being written
// question: Does a program with other reference data or rules add to the graph?
// parameters: $fingerprint – of the program that writes
MATCH (s:ReferenceState {id: 'tags'})
WHERE s.fingerprint <> $fingerprint
SET s.fingerprint = ''
