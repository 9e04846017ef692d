// title-zh: 删除已不存在的参考节点
// title-en: Remove reference nodes that are gone
// question: Which products, links and chains are no longer in the reference data, and does no enterprise make them any more?
// parameters: $ids – all ids that are
MATCH (n:Product|ChainLink|IndustrialChain)
WHERE NOT n.id IN $ids AND NOT EXISTS { (n)<-[:PRODUCES]-() }
DETACH DELETE n
