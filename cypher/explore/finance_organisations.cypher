// title-zh: 金融服务机构
// title-en: Financial organisations
// question: Which financial organisations serve which area, with what, at which price and up to which amount?
// parameters: $limit (integer, default 100) – most rows
// returns: organisation, type, covers, instruments, guaranteeFeeShare (0..1 a year), singleMaxCny (yuan), outstandingCny (yuan)
MATCH (n:FinancialOrganisation)
RETURN n.name AS organisation, n.financeType AS type, n.coversText AS covers, n.instruments AS instruments,
  n.guaranteeFeeShare AS guaranteeFeeShare, n.singleMaxCny AS singleMaxCny, n.outstandingCny AS outstandingCny
ORDER BY type, organisation LIMIT $limit
