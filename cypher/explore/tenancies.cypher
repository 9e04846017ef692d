// title-zh: 入驻与毕业企业
// title-en: Tenants and graduates
// question: Which enterprises are or were tenants of which incubator or zone, and did they graduate?
// parameters: $graduated (flag, default false) – graduates only; $limit (integer, default 100) – most rows
// returns: enterprise, carrier, since (date), until (date), graduated, products
MATCH (e:Enterprise)-[t:TENANT_OF]->(n)
WHERE NOT $graduated OR t.graduated
RETURN e.name AS enterprise, n.name AS carrier, t.from AS since, t.to AS until, t.graduated AS graduated,
  COLLECT { MATCH (e)-[:PRODUCES]->(p:Product) RETURN DISTINCT p.name ORDER BY p.name } AS products
ORDER BY carrier, enterprise, since LIMIT $limit
