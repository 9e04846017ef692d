// title-zh: 政策数据版本
// title-en: State of the policy data
// question: Which policy measures and rules does the graph hold?
// returns: fingerprint
MATCH (s:ReferenceState {id: 'policy'})
RETURN s.fingerprint AS fingerprint
