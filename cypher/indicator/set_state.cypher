// title-zh: 记录指标数据版本
// title-en: Note the state of the indicators
// question: Which indicators does the graph hold now?
// parameters: $fingerprint – of the file
MERGE (s:ReferenceState {id: 'indicators'})
SET s.fingerprint = $fingerprint
