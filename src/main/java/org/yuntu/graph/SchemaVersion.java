package org.yuntu.graph;

/// The last migration applied to the store.
public record SchemaVersion(String version) {}
