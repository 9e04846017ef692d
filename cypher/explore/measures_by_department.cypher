// title-zh: 各部门负责的措施
// title-en: Measures by department
// question: Which departments answer for how many measures?
// returns: department, measures (count), benefits
MATCH (m:Measure)
UNWIND m.departments AS department
WITH department, m ORDER BY m.benefitType
RETURN department, count(DISTINCT m) AS measures, collect(DISTINCT m.benefitType) AS benefits
ORDER BY measures DESC, department
