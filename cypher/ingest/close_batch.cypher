// title-zh: 完成批次
// title-en: Close a batch with its receipt
// question: What came of the import?
// parameters: $batch – id; $state – done or undone; $receipt – JSON
MATCH (b:ImportBatch {id: $batch})
SET b.state = $state, b.receipt = $receipt
