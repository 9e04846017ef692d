// title-zh: 领军企业帮扶
// title-en: Mentoring
// question: Which leading enterprises help which others, in what, and do they trade with each other?
// parameters: $limit (integer, default 100) – most rows
// returns: mentor, mentee, form, subject, year, trades (supplies between them)
MATCH (a:Enterprise)-[m:MENTORS]->(b:Enterprise)
RETURN a.name AS mentor, b.name AS mentee, m.form AS form, m.subject AS subject, m.year AS year, count { (a)-[:SUPPLIES]-(b) } AS trades
ORDER BY mentor, mentee LIMIT $limit
