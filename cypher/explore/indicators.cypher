// title-zh: 目标指标与实际值
// title-en: Targets and values
// question: Which targets do the policy documents set, for when, and which values are recorded?
// returns: indicator, name, target, unit, due (date), value, valueYear, place
MATCH (i:Indicator)
OPTIONAL MATCH (v:IndicatorValue {indicator: i.id})
RETURN i.id AS indicator, i.name AS name, i.target AS target, i.unit AS unit, i.due AS due, v.value AS value, v.year AS valueYear,
  coalesce(v.division, '') AS place
ORDER BY indicator, valueYear, place
