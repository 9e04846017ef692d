package org.yuntu.ingest.record;

import java.util.Map;
import java.util.TreeMap;

/// A node a name was tied to.
///
/// @param family label whose constraint finds it: Record, Enterprise, Division, Product, Cluster, IndustrialChain
/// @param key its id or code
record Hit(String family, String key) {

    /// Parameters by which the statements of `cypher/record` find the node: one per family, absent for the others.
    Map<String, Object> parameters(String prefix) {
        return new TreeMap<>(Map.of(prefix + family, key));
    }
}
