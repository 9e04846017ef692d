// title-zh: 删除已不存在的参考节点
// title-en: Remove reference nodes that are gone
// question: Which products, links and chains are no longer in the reference data?
// parameters: $ids – all ids that are
MATCH (n:Product|ChainLink|IndustrialChain)
WHERE NOT n.id IN $ids
DETACH DELETE n
