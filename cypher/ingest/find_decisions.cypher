// title-zh: 查找以往的确认结果
// title-en: Earlier decisions on unsure matches
// question: What was decided before on rows of these names?
// parameters: $keys – name and place keys
// returns: key, enterprise, isNew (true for "none of the others": the id is one of its own)
UNWIND $keys AS key
MATCH (d:MatchDecision {key: key})
RETURN d.key AS key, d.enterprise AS enterprise, d.isNew AS isNew
ORDER BY key
