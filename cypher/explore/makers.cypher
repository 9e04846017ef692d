// title-zh: 谁生产某产品
// title-en: Who makes a product
// question: Which enterprises make this product, how sure is it, and what says so?
// parameters: $product (text, default none) – product name or a part of it, empty for all; $limit (integer, default 100) – most rows
// returns: product, enterprise, place, kind, confidence (0..1), phrase, rule, batch, line (row of the file)
MATCH (p:Product)<-[r:PRODUCES]-(e:Enterprise)
WHERE $product = '' OR p.name CONTAINS $product
OPTIONAL MATCH (d:Division {code: e.prefecture})
RETURN p.name AS product, e.name AS enterprise, d.name AS place, r.kind AS kind, r.confidence AS confidence,
  r.phrase AS phrase, r.rule AS rule, r.batch AS batch, r.line AS line
ORDER BY product, confidence DESC, enterprise LIMIT $limit
