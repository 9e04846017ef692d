// title-zh: 以往确认所指的企业
// title-en: Enterprises that decisions name
// question: Which enterprises may rows mean by decision, whatever their own name?
// returns: enterprise
MATCH (d:MatchDecision)
RETURN DISTINCT d.enterprise AS enterprise
ORDER BY enterprise
