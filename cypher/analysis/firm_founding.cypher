// title-zh: 企业的成立日期
// title-en: Founding dates of enterprises
// question: When was each enterprise founded, as far as a source says?
// returns: id, establishedOn (the first day of a stated month or year)
MATCH (e:Enterprise)
WHERE e.establishedOn IS NOT NULL
RETURN e.id AS id, date(e.establishedOn) AS establishedOn
ORDER BY id
