// title-zh: 企业的经营范围与注册资本
// title-en: Scope and capital of enterprises
// question: What do given enterprises say they do, and what is their registered capital?
// parameters: $ids – ids of enterprises
// returns: id, text (name, scope and main products), capital (yuan or null)
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
RETURN e.id AS id,
  e.name + ' ' + coalesce(e.scope, '') + ' ' + reduce(all = '', p IN coalesce(e.mainProducts, []) | all + ' ' + p) AS text,
  e.capitalCny AS capital
ORDER BY id
