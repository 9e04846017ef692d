// title-zh: 撤下记录的关系
// title-en: Take a record's own relationships away
// question: Which relationships came from fields of these records?
// parameters: $ids – record ids
// returns: pending (ids of the names they had waited for)
MATCH (r:Record) WHERE r.id IN $ids
REMOVE r:Unlinked
WITH r
MATCH (r)-[x]-(o)
WHERE x.owner = r.id
WITH x, CASE WHEN o:PendingReference THEN o.id END AS id
DELETE x
RETURN collect(DISTINCT id) AS pending
