// title-zh: 续期写入权
// title-en: Renew the lease on writing
// question: Is the lease still this data folder's, and whose is it otherwise?
// parameters: $owner – id of the data folder; $millis – how long the lease lasts from now
// returns: kept (1 when it was still the owner's)
MATCH (l:Counter {id: 'lease'})
SET l.asked = $owner
WITH l
WHERE l.owner = $owner
SET l.until = timestamp() + $millis
RETURN count(l) AS kept
