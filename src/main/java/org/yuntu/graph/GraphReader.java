package org.yuntu.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads the graph by statements of the library: as it is, or as it would be inside a transaction under way.
public interface GraphReader {

    /// Reads `cypher/<name>.cypher` into a list.
    <T> List<T> list(String name, Map<String, Object> parameters, Function<Row, T> mapper);

    /// Reads `cypher/<name>.cypher` row by row without keeping the rows.
    void forEach(String name, Map<String, Object> parameters, Consumer<Row> consumer);
}
