// title-zh: 记录参考数据版本
// title-en: Note the state of the reference data
// question: Which reference data does the graph hold now?
// parameters: $fingerprint – of all reference files
MERGE (s:ReferenceState {id: 'reference'})
SET s.fingerprint = $fingerprint
