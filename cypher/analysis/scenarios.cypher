// title-zh: 已存情景
// title-en: Stored scenarios
// question: Which scenarios were kept?
// returns: name, remove, add, close (as typed)
MATCH (s:Scenario)
RETURN s.name AS name, s.remove AS remove, s.add AS add, s.close AS close
ORDER BY name
