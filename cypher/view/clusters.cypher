// title-zh: 集群概览
// title-en: Clusters at a glance
// question: How large is each cluster's reference chain, and how many enterprises make something of it?
// returns: code, name, nameEn, block, industryClass, vanguard (text or empty), priority, products, inputs, firms
MATCH (c:Cluster)
CALL (c) {
  OPTIONAL MATCH (c)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(:ChainLink)<-[:BELONGS_TO]-(p:Product)
  RETURN collect(p) AS made
}
CALL (made) {
  UNWIND made AS p
  OPTIONAL MATCH (p)<-[r:INPUT_OF]-()
  RETURN count(r) AS inputs
}
CALL (made) {
  UNWIND made AS p
  OPTIONAL MATCH (p)<-[:PRODUCES]-(e:Enterprise)
  RETURN count(DISTINCT e) AS firms
}
RETURN c.code AS code, c.name AS name, c.nameEn AS nameEn, c.block AS block,
  coalesce(c.industryClass, '') AS industryClass, coalesce(c.vanguard, '') AS vanguard, coalesce(c.priority, false) AS priority, size(made) AS products, inputs, firms
ORDER BY c.position
