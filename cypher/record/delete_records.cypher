// title-zh: 删除无依据的记录
// title-en: Delete records nothing speaks for
// question: Which records have lost their last statement?
// parameters: $ids – record ids
// returns: pending (ids of names they had waited for)
MATCH (r:Record) WHERE r.id IN $ids
OPTIONAL MATCH (r)-[:REFERS_TO]->(p:PendingReference)
WITH r, collect(p.id) AS waiting
DETACH DELETE r
WITH collect(waiting) AS all
RETURN reduce(ids = [], list IN all | ids + list) AS pending
