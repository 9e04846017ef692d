// title-zh: 删除情景
// title-en: Delete a scenario
// question: Which scenario is to be forgotten?
// parameters: $id – the name
MATCH (s:Scenario {id: $id})
DELETE s
