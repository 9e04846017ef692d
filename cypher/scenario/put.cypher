// title-zh: 存下情景
// title-en: Store a scenario
// question: Which firms vanish, come or close with their area under which name?
// parameters: $id – the name, $properties – name, remove, add, close, source
MERGE (s:Scenario {id: $id})
ON CREATE SET s.storedAt = datetime()
SET s += $properties
