// title-zh: 开门:写入权顺延
// title-en: Open the gate: who had the lease gets the time back
// question: How long does the lease last now?
// parameters: $since – when the gate was shut, milliseconds of the server's clock
MATCH (l:Counter {id: 'lease'})
SET l.until = l.until + timestamp() - $since
REMOVE l.held
