// title-zh: 查一行是否已确认
// title-en: Whether a held row is decided
// question: Is there such a row, and which enterprise was it decided to be?
// parameters: $id – of the held row
// returns: enterprise (null while the row waits)
MATCH (r:ReviewItem {id: $id})
RETURN r.enterprise AS enterprise
