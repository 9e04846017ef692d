// title-zh: 图库状态
// title-en: State of the graph
// question: Has an import, an undo, a decision on a row, new reference data, a scenario, a snapshot or anything else changed the graph since it was last read?
// returns: state
CALL () {
  MATCH (n:ImportBatch|ReferenceState)
  RETURN n.id + ' ' + coalesce(n.state, '') + ' ' + toString(coalesce(n.position, 0)) + ' ' + toString(coalesce(n.phase, 0))
    + ' ' + coalesce(n.fingerprint, '') + ' ' + toString(coalesce(n.stated, 0)) + ' ' + toString(coalesce(n.held, 0)) AS state
  UNION ALL
  MATCH (n:Scenario)
  RETURN 'scenario ' + n.id + ' ' + coalesce(n.remove, '') + ' ' + coalesce(n.add, '') + ' ' + coalesce(n.close, '') AS state
  UNION ALL
  MATCH (n:FigureSnapshot)
  RETURN 'snapshot ' + n.id + ' ' + coalesce(n.fingerprint, '') AS state
  UNION ALL
  MATCH (n)
  RETURN 'nodes ' + toString(count(n)) AS state
  UNION ALL
  MATCH ()-[r]->()
  RETURN 'relationships ' + toString(count(r)) AS state
}
RETURN state
ORDER BY state
