CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT pending_id IF NOT EXISTS FOR (n:PendingReference) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_name_key IF NOT EXISTS FOR (n:Record) ON (n.nameKey);
CREATE INDEX record_number IF NOT EXISTS FOR (n:Record) ON (n.number);
CREATE INDEX record_kind IF NOT EXISTS FOR (n:Record) ON (n.kind);
CREATE INDEX known_as_key IF NOT EXISTS FOR ()-[k:KNOWN_AS]-() ON (k.key);
