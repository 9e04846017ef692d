// title-zh: 部门与诉求办理
// title-en: Departments and demands
// question: How many demands does each department handle, and how many of them are still open?
// returns: department, demands (count), open (count), oldestOpen (date)
MATCH (d:Department)
OPTIONAL MATCH (n:Demand)-[:HANDLED_BY]->(d)
RETURN d.name AS department, count(n) AS demands, count(CASE WHEN n IS NOT NULL AND n.finishedOn IS NULL THEN 1 END) AS open,
  toString(min(CASE WHEN n.finishedOn IS NULL THEN n.raisedOn END)) AS oldestOpen
ORDER BY open DESC, department
