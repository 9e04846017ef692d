// title-zh: 政策措施
// title-en: Policy measures
// question: Which measures are there, and whose names do they bear?
// returns: id, document, article, title, appliesTo, condition, benefitType, amount, validUntil, departments, quote
MATCH (m:Measure)-[:ISSUED_IN]->(d:PolicyDocument)
RETURN m.id AS id, d.id AS document, m.article AS article, m.title AS title, m.appliesTo AS appliesTo,
       m.condition AS condition, m.benefitType AS benefitType, m.amount AS amount, m.validUntil AS validUntil,
       m.departments AS departments, m.quote AS quote
ORDER BY id
