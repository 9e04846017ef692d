// title-zh: 记录的类别
// title-en: Kinds of records
// question: Of which kind are given records?
// parameters: $ids – of records, others are passed over
// returns: kind
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN DISTINCT n.kind AS kind
ORDER BY kind
