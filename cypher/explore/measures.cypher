// title-zh: 政策措施
// title-en: Policy measures
// question: Which policy measures are there, for whom, with which benefit, in which document?
// parameters: $word (text, default none) – a word in title, quote or subject, empty for all; $limit (integer, default 100) – most rows
// returns: measure, title, document, article, appliesTo, benefit, amount (as the document says), validUntil (date)
MATCH (m:Measure)-[:ISSUED_IN]->(d:PolicyDocument)
WHERE $word = '' OR m.title CONTAINS $word OR m.quote CONTAINS $word OR m.appliesTo CONTAINS $word
RETURN m.id AS measure, m.title AS title, d.title AS document, m.article AS article, m.appliesTo AS appliesTo, m.benefitType AS benefit,
  m.amount AS amount, m.validUntil AS validUntil
ORDER BY measure LIMIT $limit
