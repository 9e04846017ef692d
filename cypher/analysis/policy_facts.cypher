// title-zh: 规则所需的事实
// title-en: Facts that rules need
// question: What must be known of a subject, and which data tells it?
// returns: id, type, nameZh, nameEn, settledBy, settledByEn
MATCH (f:PolicyFact)
RETURN f.id AS id, f.type AS type, f.nameZh AS nameZh, f.nameEn AS nameEn, f.settledBy AS settledBy,
  coalesce(f.settledByEn, f.settledBy) AS settledByEn
ORDER BY id
