CREATE INDEX stated_former_key IF NOT EXISTS FOR ()-[s:STATED_IN]-() ON (s.formerKey);
CREATE INDEX review_key IF NOT EXISTS FOR (n:ReviewItem) ON (n.key);
