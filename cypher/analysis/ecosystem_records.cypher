// title-zh: 创新生态一类记录
// title-en: Records of one kind
// question: Which records of a kind (platforms, funds, teams …) are there, where, and what says so?
// parameters: $kind – id of the kind
// returns: id, kind, name, fields, divisions (codes), source, statedOn, batch, factKind
MATCH (n:Record {kind: $kind})
RETURN n.id AS id, n.kind AS kind, n.name AS name, properties(n) AS fields,
  COLLECT { MATCH (n)-[:LOCATED_IN]->(d:Division) RETURN d.code AS code ORDER BY code } AS divisions,
  n.source AS source, n.statedOn AS statedOn, n.batch AS batch, n.factKind AS factKind
ORDER BY id
