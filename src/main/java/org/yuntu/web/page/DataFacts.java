package org.yuntu.web.page;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Snapshot;
import org.yuntu.graph.GraphStore;

/// What every page says of its data: from when, how much, and whether any of it is invented.
@Component
final class DataFacts {

    private final Snapshot<Now> now;
    private volatile Now last = new Now("", 0, 0, 0);

    DataFacts(GraphStore store) {
        this.now = new Snapshot<>(
                store,
                graph -> graph.list(
                                "view/data_facts",
                                Map.of(),
                                row -> new Now(
                                        row.text("newest"),
                                        row.integer("batches"),
                                        row.integer("enterprises"),
                                        row.integer("synthetic")))
                        .getFirst());
    }

    Now now() {
        Now current = now.current();
        last = current;
        return current;
    }

    /// Without asking the graph.
    Now lastKnown() {
        return last;
    }

    /// @param newest day the newest import speaks of, ISO; empty when none says
    /// @param synthetic enterprises and records that are invented
    record Now(String newest, long batches, long enterprises, long synthetic) {

        public boolean isEmpty() {
            return enterprises == 0;
        }
    }
}
