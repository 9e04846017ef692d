// title-zh: 清除旧的指标
// title-en: Clear the indicators of before
// question: Which indicators came from datasets/indicators?
MATCH (n:Indicator)
DETACH DELETE n
