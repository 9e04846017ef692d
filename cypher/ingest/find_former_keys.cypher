// title-zh: 全部企业的其他名称
// title-en: Other names of all enterprises
// question: Which names do statements use that are not the enterprise's own?
// returns: formerKey
MATCH ()-[s:STATED_IN]->()
WHERE s.formerKey IS NOT NULL
RETURN s.formerKey AS formerKey
