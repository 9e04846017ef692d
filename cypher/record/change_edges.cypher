// title-zh: 更改或删除关系
// title-en: Change or delete relationships
// question: Which relationships rest on other statements from now on, and which on none?
// parameters: $gone – element ids; $rows – element, properties that replace those of the statement taken back
// returns: pending (ids of names the deleted ones had waited for)
CALL () {
  UNWIND $rows AS row
  MATCH ()-[x]->()
  WHERE elementId(x) = row.element
  SET x += row.properties
}
CALL () {
  UNWIND $gone AS id
  MATCH ()-[x]->(o)
  WHERE elementId(x) = id
  WITH x, CASE WHEN o:PendingReference THEN o.id END AS pending
  DELETE x
  RETURN collect(DISTINCT pending) AS pending
}
RETURN pending
