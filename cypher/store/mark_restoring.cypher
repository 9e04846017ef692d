// title-zh: 标记正在恢复
// title-en: Mark the store as being restored
// question: From which file is the store being restored?
// parameters: $file – its name, or null when the restore is done
MERGE (g:Counter {id: 'gate'})
SET g.restoring = $file
