// title-zh: 企业在批次中的关系
// title-en: Relationships of enterprises that a batch states
// question: Which relationships of these enterprises rest on the batch, alone or beside others?
// parameters: $batch – id; $ids – enterprise ids
// returns: element, batch, also (JSON of repeats in other batches)
MATCH (e:Enterprise)-[x]-()
WHERE e.id IN $ids AND x.key IS NOT NULL
  AND (x.batch = $batch OR any(again IN coalesce(x.also, []) WHERE again CONTAINS '"' + $batch + '"'))
RETURN DISTINCT elementId(x) AS element, x.batch AS batch, coalesce(x.also, []) AS also
ORDER BY element
