// title-zh: 各市的集群专业化程度
// title-en: Specialisation of prefectures
// question: In which clusters has a prefecture more enterprises than its size lets expect (location quotient by number of enterprises)?
// parameters: $least (integer, default 3) – least enterprises; $limit (integer, default 100) – most rows
// returns: prefecture, cluster, enterprises (count), quotient (1 = as the province)
MATCH (c:Cluster)<-[:BELONGS_TO]-(:IndustrialChain)<-[:BELONGS_TO]-(:ChainLink)<-[:BELONGS_TO]-(:Product)<-[:PRODUCES]-(e:Enterprise {province: '140000'})
MATCH (d:Division {code: e.prefecture})
WITH DISTINCT c, d, e
WITH collect({cluster: c.name, place: d.name, firm: e.id}) AS ties
UNWIND ties AS t
WITH ties, t.cluster AS cluster, t.place AS place, count(*) AS enterprises
WHERE enterprises >= $least
WITH cluster, place, enterprises, toFloat(size(ties)) AS n, toFloat(size([x IN ties WHERE x.cluster = cluster])) AS ofCluster,
  toFloat(size([x IN ties WHERE x.place = place])) AS ofPlace
RETURN place AS prefecture, cluster, enterprises, enterprises * n / (ofCluster * ofPlace) AS quotient
ORDER BY quotient DESC, prefecture, cluster LIMIT $limit
