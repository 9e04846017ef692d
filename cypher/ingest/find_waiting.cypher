// title-zh: 已在待确认之列的行
// title-en: Rows that wait already
// question: Which of these rows had been held before and are not decided yet?
// parameters: $ids – review item ids
// returns: fingerprint
UNWIND $ids AS id
MATCH (r:ReviewItem {id: id, state: 'pending'})
RETURN r.fingerprint AS fingerprint
ORDER BY fingerprint
