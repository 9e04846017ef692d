// title-zh: 查找关系两端的企业
// title-en: Enterprises that relationships may mean
// question: Which enterprises have one of these ids, codes or names, now or formerly?
// parameters: $ids – enterprise ids; $codes – credit and stock codes; $names – name keys
// returns: id, creditCode, stockCode, nameKey, prefecture, key (the former name that matched, or null)
CALL () {
  MATCH (e:Enterprise) WHERE e.id IN $ids RETURN e, null AS key
  UNION
  MATCH (e:Enterprise) WHERE e.creditCode IN $codes RETURN e, null AS key
  UNION
  MATCH (e:Enterprise) WHERE e.stockCode IN $codes RETURN e, null AS key
  UNION
  MATCH (e:Enterprise) WHERE e.nameKey IN $names RETURN e, null AS key
  UNION
  MATCH (e:Enterprise)-[s:STATED_IN]->() WHERE s.formerKey IN $names RETURN e, s.formerKey AS key
}
RETURN e.id AS id, e.creditCode AS creditCode, e.stockCode AS stockCode, e.nameKey AS nameKey, e.prefecture AS prefecture, key
ORDER BY id, key
