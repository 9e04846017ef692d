// title-zh: 各类记录的数量
// title-en: Records by kind
// question: How many records of each kind and how many relationships between enterprises are there, and how many are invented?
// returns: kind (id of a record kind, or type of a relationship), count, synthetic
CALL () {
  MATCH (n:Record)
  RETURN n.kind AS kind, count(n) AS count, count(CASE WHEN n.synthetic THEN 1 END) AS synthetic
  UNION ALL
  MATCH ()-[r:HAS_ROLE|SUPPLIES|INVESTS_IN|TENANT_OF|MENTORS]->()
  RETURN type(r) AS kind, count(r) AS count, count(CASE WHEN r.synthetic THEN 1 END) AS synthetic
}
RETURN kind, count, synthetic
ORDER BY kind
