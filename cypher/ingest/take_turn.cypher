// title-zh: 排队写入
// title-en: Take a turn at writing
// question: Who changes enterprises in this transaction, while all others wait?
// parameters: $who – batch, or "review"
MERGE (c:Counter {id: 'import'})
SET c.lock = $who
SET c.turn = coalesce(c.turn, 0) + 1
