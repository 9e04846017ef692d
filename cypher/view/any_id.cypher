// title-zh: 示例编号
// title-en: An id for an example
// question: Which enterprise, import or record can an example of the JSON API show?
// parameters: $list – enterprises, batches or records, as in the addresses of the API
// returns: id
CALL () {
  MATCH (n:Enterprise)
  WHERE $list = 'enterprises'
  RETURN n.id AS id LIMIT 1
  UNION ALL
  MATCH (n:ImportBatch {state: 'done'})
  WHERE $list = 'batches'
  RETURN n.id AS id LIMIT 1
  UNION ALL
  MATCH (n:Record)
  WHERE $list = 'records'
  RETURN n.id AS id LIMIT 1
}
RETURN id
