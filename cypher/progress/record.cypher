// title-zh: 登记清单事项的进展
// title-en: Record progress on an item of a list
// question: How far has this item got, who says so and for which day?
// parameters: $item – id; $properties – of the item; $entry – id; $fields – what is recorded
MERGE (i:ListItem {id: $item})
ON CREATE SET i += $properties
MERGE (e:ProgressEntry {id: $entry})
ON CREATE SET e += $fields
MERGE (e)-[:PROGRESS_OF]->(i)
