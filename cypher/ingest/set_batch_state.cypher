// title-zh: 批次状态
// title-en: State of a batch
// question: What is being done with the batch?
// parameters: $batch – id; $state – running, done, undoing, undone
MATCH (b:ImportBatch {id: $batch})
SET b.state = $state
