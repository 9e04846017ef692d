// title-zh: 清除无人使用的待定引用
// title-en: Drop references nobody waits for
// question: Which pending names are not used any more?
// parameters: $ids – of pending references
UNWIND $ids AS id
MATCH (p:PendingReference {id: id})
WHERE NOT EXISTS { (p)<-[:REFERS_TO]-() }
DELETE p
