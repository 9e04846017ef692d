// title-zh: 记录产品标注的版本与进度
// title-en: Note the state of the tags
// question: Which reference data and rules are the tags of now, or how far has the pass to them come?
// parameters: $state – fingerprint, wanted, after, phase (number of the pass), position (enterprises read), added, removed, changed, kept
MERGE (s:ReferenceState {id: 'tags'})
SET s = $state, s.id = 'tags'
