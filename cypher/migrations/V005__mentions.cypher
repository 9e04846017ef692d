CREATE INDEX enterprise_mentioned IF NOT EXISTS FOR (n:Enterprise) ON (n.mentioned);
