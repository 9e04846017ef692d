// title-zh: 清除旧的政策数据
// title-en: Clear the policy data of before
// question: Which documents, measures, rules and facts came from datasets/policy?
MATCH (n:PolicyDocument|Measure|PolicyRule|PolicyFact)
DETACH DELETE n
