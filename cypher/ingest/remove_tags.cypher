// title-zh: 删除过时的产品标注
// title-en: Remove tags that no longer hold
// question: Which products did the tagger ascribe to an enterprise that it would not ascribe any more, or not so?
// parameters: $rows – enterprise, product, kind
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})-[r:PRODUCES]->(p:Product)
WHERE p.id = row.product AND r.kind = row.kind AND (r.kind = 'derived' OR r.rule = 'stated-product')
DELETE r
