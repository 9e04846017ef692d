package org.yuntu.ingest;

/// A row on its way into the graph.
record Incoming(String fingerprint, long record, long line, Facts facts) {}
