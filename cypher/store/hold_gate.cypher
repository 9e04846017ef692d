// title-zh: 关门:其他写入等待
// title-en: Hold the gate: commits of others wait
// question: Which restore is under way, and from when on does nobody else commit?
// returns: restoring (file of the restore under way or broken off, or null), now (milliseconds of the server's clock)
MERGE (l:Counter {id: 'lease'})
SET l.held = timestamp()
MERGE (g:Counter {id: 'gate'})
SET g.passed = timestamp()
RETURN g.restoring AS restoring, timestamp() AS now
