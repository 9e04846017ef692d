// title-zh: 写入前过门
// title-en: Pass the gate before a commit
// question: May this transaction commit, or does a restore have the store?
// returns: restoring (file of the restore under way or broken off, or null)
MERGE (g:Counter {id: 'gate'})
SET g.passed = timestamp()
RETURN g.restoring AS restoring
