// title-zh: 融资诉求与可用基金
// title-en: Needs for money and funds for them
// question: For how much money do enterprises of each stage ask, and how many funds are there for that stage?
// returns: stage, demands (count), amountCny (yuan), funds (count), freeCny (yuan)
MATCH (n:Demand)
WHERE n.stage IS NOT NULL
WITH n.stage AS stage, count(n) AS demands, sum(n.amountCny) AS amountCny
CALL (stage) {
  MATCH (f:Fund) WHERE stage IN f.stages
  RETURN count(f) AS funds, sum(f.sizeCny * f.uninvestedShare) AS freeCny
}
RETURN stage, demands, amountCny, funds, freeCny
ORDER BY amountCny DESC, stage
