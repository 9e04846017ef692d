package org.yuntu.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.graph.GraphStore;

/// Rows that may mean one of several enterprises, and what was decided about such rows.
final class Decisions {

    private Decisions() {}

    /// Earlier decisions on the names of these rows, by [Identity#nameAndPlace].
    static Map<String, ChunkPlanner.Decision> find(GraphStore.Work work, Collection<Incoming> rows) {
        List<String> keys = rows.stream()
                .filter(r -> Identity.of(r.facts()).ordinal() >= Identity.NAME_AND_PLACE.ordinal())
                .map(r -> Identity.nameAndPlace(r.facts()))
                .distinct()
                .toList();
        Map<String, ChunkPlanner.Decision> found = new HashMap<>();
        if (!keys.isEmpty()) {
            work.forEach("ingest/find_decisions", Map.of("keys", keys), row -> {
                String enterprise = row.text("enterprise");
                found.put(
                        row.text("key"),
                        enterprise.isEmpty()
                                ? new ChunkPlanner.Decision.Other()
                                : new ChunkPlanner.Decision.Same(enterprise));
            });
        }
        return found;
    }

    static void hold(GraphStore.Work work, String batch, List<ChunkPlan.Held> held) {
        if (held.isEmpty()) {
            return;
        }
        work.run(
                "ingest/hold_rows",
                Map.of(
                        "rows",
                        held.stream()
                                .map(h -> Map.<String, Object>of(
                                        "id", Identity.hash(batch + h.row().fingerprint()),
                                        "key", Identity.nameAndPlace(h.row().facts()),
                                        "batch", batch,
                                        "fingerprint", h.row().fingerprint(),
                                        "record", h.row().record(),
                                        "line", h.row().line(),
                                        "name", h.row().facts().name(),
                                        "facts", FactsJson.write(h.row().facts()),
                                        "candidates", h.candidates()))
                                .toList()));
    }
}
