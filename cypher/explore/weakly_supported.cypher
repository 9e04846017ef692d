// title-zh: 依据薄弱的产品
// title-en: Products on weak evidence
// question: For which products are all makers told from scopes only, and how sure is the best of them?
// parameters: $cluster (text, default none) – cluster code or Chinese name, empty for all; $below (decimal, default 1) – best confidence (0..1) below this; $limit (integer, default 100) – most rows
// returns: cluster, product, makers (enterprises), best (confidence 0..1)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(l:ChainLink)<-[:BELONGS_TO]-(p:Product)<-[r:PRODUCES]-(e:Enterprise {province: '140000'})
WHERE $cluster IN ['', c.code, c.name]
WITH c, p, count(DISTINCT e) AS makers, max(r.confidence) AS best, collect(DISTINCT r.kind) AS kinds
WHERE best < $below AND NOT 'observed' IN kinds
RETURN c.name AS cluster, p.name AS product, makers, best
ORDER BY makers, best, cluster, product LIMIT $limit
