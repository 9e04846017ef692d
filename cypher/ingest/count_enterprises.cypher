// title-zh: 企业总数
// title-en: Number of enterprises
// question: How many enterprises are there?
// returns: enterprises
MATCH (e:Enterprise)
RETURN count(e) AS enterprises
