// title-zh: 图库状态
// title-en: State of the graph
// question: Has an import, an undo, a decision on a row, or new reference data changed the graph since it was last read?
// returns: state
MATCH (n:ImportBatch|ReferenceState)
RETURN n.id + ' ' + coalesce(n.state, '') + ' ' + toString(coalesce(n.position, 0)) + ' ' + toString(coalesce(n.phase, 0))
  + ' ' + coalesce(n.fingerprint, '') + ' ' + toString(coalesce(n.stated, 0)) + ' ' + toString(coalesce(n.held, 0)) AS state
ORDER BY state
