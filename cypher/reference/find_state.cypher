// title-zh: 参考数据版本
// title-en: State of the reference data
// question: Which reference data does the graph hold?
// returns: fingerprint
MATCH (s:ReferenceState {id: 'reference'})
RETURN s.fingerprint AS fingerprint
