package org.yuntu.ingest;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.yuntu.graph.GraphReader;

/// Tells of most new rows, without asking the graph, that no enterprise there has one of their keys.
final class KnownKeys {

    /// Distinct keys of an enterprise: id, code and name.
    private static final int KEYS = 3;

    /// Reading the keys of a graph must not cost more than the look-ups it saves.
    private static final int MOST_ENTERPRISES_A_ROW = 4;

    /// Empty when the graph is to be asked about every row.
    private final Optional<KeyFilter> keys;

    private KnownKeys(Optional<KeyFilter> keys) {
        this.keys = keys;
    }

    /// @param enterprises number there are
    /// @param rows number that may be added
    static KnownKeys read(GraphReader graph, long enterprises, long rows) {
        if (enterprises > rows * MOST_ENTERPRISES_A_ROW) {
            return new KnownKeys(Optional.empty());
        }
        KeyFilter keys = new KeyFilter((enterprises + rows) * KEYS);
        if (enterprises > 0) {
            graph.forEach(
                    "ingest/find_keys",
                    Map.of(),
                    row -> IdentityKeys.of(
                                    row.text("id"),
                                    row.findText("creditCode"),
                                    row.findText("stockCode"),
                                    row.findText("nameKey"))
                            .forEach(keys::add));
            graph.forEach(
                    "ingest/find_former_keys", Map.of(), row -> keys.add(IdentityKeys.name(row.text("formerKey"))));
        }
        return new KnownKeys(Optional.of(keys));
    }

    void addAll(Collection<String> some) {
        keys.ifPresent(filter -> some.forEach(filter::add));
    }

    boolean mayKnow(Incoming row) {
        return keys.isEmpty() || keys.get().mayHaveAnyOf(IdentityKeys.of(row.facts()));
    }
}
