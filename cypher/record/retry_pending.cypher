// title-zh: 重试未找到的引用
// title-en: Try references again
// question: Which records name what has come in?
// parameters: $ids – of pending references
// returns: marked
MATCH (r:Record)-[:REFERS_TO]->(p:PendingReference)
WHERE p.id IN $ids
WITH DISTINCT r
SET r:Unlinked
RETURN count(r) AS marked
