// title-zh: 取得写入权
// title-en: Take or keep the lease on writing
// question: May this data folder write imports now, while no other machine does?
// parameters: $owner – id of the data folder; $host – its machine, for messages; $millis – how long the lease lasts without being renewed
// returns: taken (whether the lease is the owner's now), host (whose it is)
MERGE (l:Counter {id: 'lease'})
SET l.asked = $owner
WITH l, l.owner IS NULL OR l.owner = $owner OR l.until < timestamp() AS free
SET l.owner = CASE WHEN free THEN $owner ELSE l.owner END,
  l.host = CASE WHEN free THEN $host ELSE l.host END,
  l.until = CASE WHEN free THEN timestamp() + $millis ELSE l.until END
RETURN free AS taken, l.host AS host
