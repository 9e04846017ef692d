// title-zh: 清除参考链关系
// title-en: Clear the edges of the reference chains
// question: Which relationships are written anew when the reference data change?
MATCH (p:Product)
OPTIONAL MATCH (p)-[r:INPUT_OF|SUBTYPE_OF|BELONGS_TO]->()
DELETE r
