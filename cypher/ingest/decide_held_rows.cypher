// title-zh: 记住确认结果
// title-en: Remember a decision
// question: Which enterprise do rows of this name and place mean?
// parameters: $ids – held rows settled by it; $key – name and place; $enterprise – id; $isNew – whether it is none of the others
MERGE (d:MatchDecision {key: $key})
SET d.enterprise = $enterprise, d.isNew = $isNew, d.decidedAt = datetime()
WITH d
UNWIND $ids AS id
MATCH (r:ReviewItem {id: id})
SET r.state = 'decided', r.enterprise = $enterprise
