// title-zh: 全部企业的识别信息
// title-en: What all enterprises are found by
// question: Which codes and names are in the graph?
// returns: id, creditCode, stockCode, nameKey
MATCH (e:Enterprise)
RETURN e.id AS id, e.creditCode AS creditCode, e.stockCode AS stockCode, e.nameKey AS nameKey
