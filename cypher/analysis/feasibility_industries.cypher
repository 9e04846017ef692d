// title-zh: 各地各行业小类的企业数
// title-en: Enterprises by region and industry
// question: How many enterprises of each GB/T 4754 小类 are there in each prefecture and province?
// returns: province, prefecture (codes or null), industry (code of four digits, letters left out), enterprises
MATCH (e:Enterprise)
WHERE e.industryCode IS NOT NULL AND (e.province IS NOT NULL OR e.prefecture IS NOT NULL)
  AND NOT coalesce(e.status, '') IN ['cancelled', 'revoked', 'annulled', 'moved_out', 'liquidating', 'suspended']
WITH e.province AS province, e.prefecture AS prefecture, right(e.industryCode, 4) AS industry
WHERE industry =~ '[0-9]{4}'
RETURN province, prefecture, industry, count(*) AS enterprises
ORDER BY province, prefecture, industry
