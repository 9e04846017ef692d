// title-zh: 记录政策数据版本
// title-en: Note the state of the policy data
// question: Which policy measures and rules does the graph hold now?
// parameters: $fingerprint – of all policy files
MERGE (s:ReferenceState {id: 'policy'})
SET s.fingerprint = $fingerprint
