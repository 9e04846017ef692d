// title-zh: 企业资料的完整程度
// title-en: How much is known of the enterprises
// question: Of how many enterprises are scope, industry code and main products known, and when were the oldest and the newest established?
// returns: withScope, withIndustry, withProducts, oldest, newest (dates as text, empty when none is known)
MATCH (e:Enterprise)
RETURN count(CASE WHEN e.scope IS NOT NULL THEN 1 END) AS withScope,
  count(CASE WHEN e.industryCode IS NOT NULL THEN 1 END) AS withIndustry,
  count(CASE WHEN e.mainProducts IS NOT NULL THEN 1 END) AS withProducts,
  coalesce(min(e.establishedOn), '') AS oldest, coalesce(max(e.establishedOn), '') AS newest
ORDER BY withScope
