// title-zh: 各类节点数量
// title-en: Nodes by kind
// question: How much of what does the graph hold?
// returns: label, count
MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS count
ORDER BY label
