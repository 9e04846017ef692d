// title-zh: 待解析的引用
// title-en: References that wait
// question: Which names wait for something to be imported, and who uses them?
// parameters: $batch – only those an import brought, or null for all
// returns: id, name, kinds, code, uses, fields, examples (names of who uses it, at most 3)
MATCH (a)-[x:REFERS_TO]->(p:PendingReference)
WHERE $batch IS NULL OR x.batch = $batch
WITH p, count(x) AS uses, collect(DISTINCT x.field) AS fields, collect(a.name)[0..3] AS examples
RETURN p.id AS id, p.name AS name, p.kinds AS kinds, p.code AS code, uses, fields, examples
ORDER BY uses DESC, name, id
