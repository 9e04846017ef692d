// title-zh: 创新生态的全部记录
// title-en: Records of the innovation ecosystem
// question: Which platforms, organisations, carriers, funds and other records are there, where, and what says so?
// returns: id, kind, name, fields, divisions (codes), source, statedOn, batch, factKind
MATCH (n:Record)
RETURN n.id AS id, n.kind AS kind, n.name AS name, properties(n) AS fields,
  COLLECT { MATCH (n)-[:LOCATED_IN]->(d:Division) RETURN d.code AS code ORDER BY code } AS divisions,
  n.source AS source, n.statedOn AS statedOn, n.batch AS batch, n.factKind AS factKind
ORDER BY id
