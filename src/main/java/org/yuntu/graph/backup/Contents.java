package org.yuntu.graph.backup;

/// How much a graph holds, and a fingerprint of what: equal for equal graphs.
public record Contents(long nodes, long relationships, String fingerprint) {}
