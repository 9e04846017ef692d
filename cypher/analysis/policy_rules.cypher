// title-zh: 政策规则
// title-en: Policy rules
// question: To whom do the measures apply and what do they give?
// returns: id, measure, subject, conditions, benefit, amountYuan, rate, base, capYuan, period, from, until, note
MATCH (r:PolicyRule)-[:RULE_OF]->(m:Measure)
RETURN r.id AS id, m.id AS measure, r.subject AS subject, r.conditions AS conditions, r.benefit AS benefit,
       r.amountYuan AS amountYuan, r.rate AS rate, r.base AS base, r.capYuan AS capYuan, r.period AS period,
       r.from AS from, r.until AS until, r.note AS note
ORDER BY id
