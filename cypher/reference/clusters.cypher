// title-zh: 写入集群
// title-en: Write clusters
// question: Which are the 14 clusters?
// parameters: $rows – code, name, nameEn, block, industryClass, vanguard (area of the document, or empty), priority, each with …Source, position (1..14)
UNWIND $rows AS row
MERGE (c:Cluster {code: row.code})
SET c = row
