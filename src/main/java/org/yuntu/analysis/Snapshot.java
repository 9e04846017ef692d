package org.yuntu.analysis;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;

/// A part of the graph in memory, read again only when an import, an undo or new reference data has changed the
/// graph.
public final class Snapshot<T> {

    private final GraphStore store;
    private final Function<GraphReader, T> loading;
    private @Nullable T content;
    private String state = "";

    public Snapshot(GraphStore store, Function<GraphReader, T> loading) {
        this.store = store;
        this.loading = loading;
    }

    public synchronized T current() {
        String now = Look.state(store);
        T kept = content;
        if (kept == null || !now.equals(state)) {
            kept = store.read(loading::apply);
            content = kept;
            state = now;
        }
        return kept;
    }
}
