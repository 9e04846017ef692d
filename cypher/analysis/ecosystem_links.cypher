// title-zh: 创新生态一类记录的关系
// title-en: Relationships of the records of one kind
// question: Who hosts, operates, serves, develops or belongs to what, and what says so?
// parameters: $kind – id of the kind
// returns: record (id), type, outgoing, other (id or code), otherKind, otherName, codes (divisions of the other), fields
MATCH (n:Record {kind: $kind})-[r]-(o)
WHERE NOT o:ImportBatch AND NOT type(r) IN ['LOCATED_IN', 'REFERS_TO', 'INVESTS_IN', 'TENANT_OF']
RETURN n.id AS record, type(r) AS type, startNode(r) = n AS outgoing, coalesce(o.id, o.code) AS other,
  CASE WHEN o:Record THEN o.kind WHEN o:Enterprise THEN 'enterprise' WHEN o:Cluster THEN 'cluster'
    WHEN o:IndustrialChain THEN 'chain' WHEN o:Product THEN 'product' ELSE 'division' END AS otherKind,
  o.name AS otherName,
  CASE WHEN o:Enterprise THEN [c IN [o.province, o.prefecture, o.county, o.zone] WHERE c IS NOT NULL]
    WHEN o:Record THEN COLLECT { MATCH (o)-[:LOCATED_IN]->(d:Division) RETURN d.code AS code ORDER BY code } ELSE [] END AS codes,
  properties(r) AS fields
ORDER BY record, type, outgoing, other
