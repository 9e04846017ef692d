// title-zh: 产品标注的版本与进度
// title-en: State of the tags
// question: Which reference data and rules are the tags of, and is a pass under way?
// returns: fingerprint, wanted, after, run, position, added, removed, changed, kept
MATCH (s:ReferenceState {id: 'tags'})
RETURN coalesce(s.fingerprint, '') AS fingerprint, coalesce(s.wanted, '') AS wanted, coalesce(s.after, '') AS after,
  coalesce(s.phase, 0) AS run, coalesce(s.position, 0) AS position, coalesce(s.added, 0) AS added,
  coalesce(s.removed, 0) AS removed, coalesce(s.changed, 0) AS changed, coalesce(s.kept, 0) AS kept
