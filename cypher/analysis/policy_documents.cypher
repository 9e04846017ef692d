// title-zh: 政策文件
// title-en: Policy documents
// question: Which documents hold the measures?
// returns: id, title, number, issuer, issuedOn, division, note
MATCH (d:PolicyDocument)
RETURN d.id AS id, d.title AS title, d.number AS number, d.issuer AS issuer, d.issuedOn AS issuedOn,
       d.division AS division, d.note AS note
ORDER BY id
