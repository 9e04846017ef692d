package org.yuntu.graph;

import java.util.Map;

/// Takes writing statements of the library.
@FunctionalInterface
public interface GraphWriter {

    /// Runs `cypher/<name>.cypher` for its effect.
    void run(String name, Map<String, Object> parameters);
}
