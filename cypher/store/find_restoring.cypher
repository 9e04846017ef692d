// title-zh: 未完成的恢复
// title-en: Unfinished restore
// question: Does the store hold half a restore, and from which file?
// returns: restoring
MATCH (g:Counter {id: 'gate'})
WHERE g.restoring IS NOT NULL
RETURN g.restoring AS restoring
