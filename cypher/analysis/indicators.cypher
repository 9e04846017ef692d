// title-zh: 指标
// title-en: Indicators
// question: Which targets and rules do the policy documents set?
// returns: id, fields
MATCH (i:Indicator)
RETURN i.id AS id, properties(i) AS fields
ORDER BY id
