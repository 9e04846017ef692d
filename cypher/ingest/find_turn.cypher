// title-zh: 写入轮次与企业总数
// title-en: Turn of writing and number of enterprises
// question: How often were enterprises changed so far, and how many are there?
// returns: turn, enterprises
OPTIONAL MATCH (c:Counter {id: 'import'})
RETURN coalesce(c.turn, 0) AS turn, COUNT { (:Enterprise) } AS enterprises
