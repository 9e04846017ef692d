// title-zh: 查找名称所指
// title-en: What names stand for
// question: Which records and enterprises have one of these codes or names, now or formerly?
// parameters: $codes – ids, numbers, credit and stock codes; $names – name keys
// returns: family (Record, Enterprise), id, labels, prefecture, key (the code or name), strength (0 code, 1 name, 2 former or short name)
CALL () {
  UNWIND $codes AS key
  MATCH (n:Record {id: key})
  RETURN 'Record' AS family, n, key, 0 AS strength
  UNION
  UNWIND $codes AS key
  MATCH (n:Record {number: key})
  RETURN 'Record' AS family, n, key, 0 AS strength
  UNION
  UNWIND $codes AS key
  MATCH (n:Enterprise {id: key})
  RETURN 'Enterprise' AS family, n, key, 0 AS strength
  UNION
  UNWIND $codes AS key
  MATCH (n:Enterprise {creditCode: key})
  RETURN 'Enterprise' AS family, n, key, 0 AS strength
  UNION
  UNWIND $codes AS key
  MATCH (n:Enterprise {stockCode: key})
  RETURN 'Enterprise' AS family, n, key, 0 AS strength
  UNION
  UNWIND $names AS key
  MATCH (n:Record {nameKey: key})
  RETURN 'Record' AS family, n, key, 1 AS strength
  UNION
  UNWIND $names AS key
  MATCH (n:Enterprise {nameKey: key})
  RETURN 'Enterprise' AS family, n, key, 1 AS strength
  UNION
  UNWIND $names AS key
  MATCH (n:Record)-[:KNOWN_AS {key: key}]->()
  RETURN 'Record' AS family, n, key, 2 AS strength
  UNION
  UNWIND $names AS key
  MATCH (n:Enterprise)-[:STATED_IN {formerKey: key}]->()
  RETURN 'Enterprise' AS family, n, key, 2 AS strength
}
RETURN family, n.id AS id, labels(n) AS labels, n.prefecture AS prefecture, key, strength
ORDER BY key, strength, id
