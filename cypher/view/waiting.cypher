// title-zh: 待办数量
// title-en: What waits for people
// question: How many rows wait for a decision, and how many names for something that answers to them?
// returns: rows, names
CALL () {
  MATCH (r:ReviewItem {state: 'pending'})
  RETURN count(r) AS rows
}
CALL () {
  MATCH (p:PendingReference)
  RETURN count(p) AS names
}
RETURN rows, names
ORDER BY rows
