// title-zh: 清单事项的进展登记
// title-en: Progress recorded on items of lists
// question: What was recorded on which item of a list, in the order of recording?
// returns: item, list, name, scope, clusters, state, owner, due, note, by, on, number
MATCH (e:ProgressEntry)-[:PROGRESS_OF]->(i:ListItem)
RETURN i.id AS item, i.list AS list, i.name AS name, i.scope AS scope, i.clusters AS clusters,
       e.state AS state, e.owner AS owner, e.due AS due, e.note AS note, e.by AS by, e.on AS on, e.number AS number
ORDER BY item, number
