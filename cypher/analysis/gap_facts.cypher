// title-zh: 企业产品关系
// title-en: Who produces what
// question: Which facts say that an enterprise produces something, and what do they rest on?
// returns: firm, product (ids), kind, confidence (0..1), phrase, rule, source, batch, line, statedOn, marketShare (0..1), revenueCny
MATCH (e:Enterprise)-[r:PRODUCES]->(p:Product)
RETURN e.id AS firm, p.id AS product, r.kind AS kind, r.confidence AS confidence, r.phrase AS phrase, r.rule AS rule,
  coalesce(e.source, r.source) AS source, r.batch AS batch, r.line AS line, r.statedOn AS statedOn, r.marketShare AS marketShare,
  r.revenueShare * e.revenueCny AS revenueCny
ORDER BY firm, product
