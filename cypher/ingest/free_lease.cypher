// title-zh: 交还写入权
// title-en: Give the lease on writing back
// question: Who may write imports next?
// parameters: $owner – id of the data folder
MATCH (l:Counter {id: 'lease', owner: $owner})
REMOVE l.owner, l.host, l.until
