// title-zh: 指标数据版本
// title-en: State of the indicators
// question: Which indicators does the graph hold?
// returns: fingerprint
MATCH (s:ReferenceState {id: 'indicators'})
RETURN s.fingerprint AS fingerprint
