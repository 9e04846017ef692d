// title-zh: 清除别名
// title-en: Clear aliases
// question: Which aliases are written anew when the reference data change?
MATCH (a:Alias)
DETACH DELETE a
