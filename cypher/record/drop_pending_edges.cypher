// title-zh: 去掉已解析的待定关系
// title-en: Drop relationships that have both ends now
// question: Which waiting relationships were made?
// parameters: $rows – enterprise, pending, key
UNWIND $rows AS row
MATCH (:Enterprise {id: row.enterprise})-[x:REFERS_TO {key: row.key}]->(:PendingReference {id: row.pending})
DELETE x
