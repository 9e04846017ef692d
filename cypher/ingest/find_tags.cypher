// title-zh: 逐批读取企业及其产品标注
// title-en: Enterprises with their tags, a batch at a time
// question: What is known of the enterprises after this id, and what did the import or an earlier pass tag them with?
// parameters: $after – id of the last enterprise done; $limit – how many at once
// returns: id, properties, statements (fingerprint, record, line, facts or null, batch, sequence), tags (product, kind, properties)
MATCH (e:Enterprise)
WHERE e.id > $after AND EXISTS { (e)-[:STATED_IN]->() }
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS id, properties(e) AS properties,
  [(e)-[s:STATED_IN]->(b:ImportBatch) | {fingerprint: s.fingerprint, record: s.record, line: s.line, facts: s.facts, batch: b.id, sequence: b.sequence}] AS statements,
  [(e)-[r:PRODUCES]->(p:Product) WHERE r.kind = 'derived' OR r.rule = 'stated-product' | {product: p.id, kind: r.kind, properties: properties(r)}] AS tags
ORDER BY id
