// title-zh: 一个清单事项的进展登记
// title-en: Progress recorded on one item
// question: What was recorded on this item of a list?
// parameters: $item – id
// returns: state, owner, due, note, by, on, number
MATCH (e:ProgressEntry)-[:PROGRESS_OF]->(:ListItem {id: $item})
RETURN e.state AS state, e.owner AS owner, e.due AS due, e.note AS note, e.by AS by, e.on AS on, e.number AS number
ORDER BY number
