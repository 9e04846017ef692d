// title-zh: 按名称找到的企业数
// title-en: Number of enterprises by name
// question: How many enterprises have these words in their name?
// parameters: $name – part of a name, or a whole id, empty for all
// returns: number
MATCH (e:Enterprise)
WHERE $name = '' OR e.name CONTAINS $name OR e.id = $name
RETURN count(e) AS number
