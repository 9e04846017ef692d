package org.yuntu.ingest.record;

import org.yuntu.ingest.Facts;

/// A row on its way into the graph; `source` and `statedOn` of the file are filled in where the row names none.
record Incoming(String fingerprint, long record, long line, Facts facts) {}
