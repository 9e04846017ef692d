// title-zh: 撤回待确认行
// title-en: Drop held rows of a batch
// question: Which rows that wait for a decision belong to a batch being undone?
// parameters: $batch – id
// returns: dropped
MATCH (r:ReviewItem {batch: $batch})
DETACH DELETE r
RETURN count(*) AS dropped
