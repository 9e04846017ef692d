package org.yuntu.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphWriter;

/// Rows that may mean one of several enterprises, and what was decided about such rows.
final class Decisions {

    private Decisions() {}

    /// Earlier decisions on the names of these rows, by [Identity#nameAndPlace].
    static Map<String, ChunkPlanner.Decision> find(GraphReader graph, Collection<Incoming> rows) {
        List<String> keys = rows.stream()
                .filter(r -> Identity.of(r.facts()).ordinal() >= Identity.NAME_AND_PLACE.ordinal())
                .map(r -> Identity.nameAndPlace(r.facts()))
                .distinct()
                .toList();
        Map<String, ChunkPlanner.Decision> found = new HashMap<>();
        if (!keys.isEmpty()) {
            graph.forEach("ingest/find_decisions", Map.of("keys", keys), row -> {
                String enterprise = row.text("enterprise");
                found.put(
                        row.text("key"),
                        row.flag("isNew")
                                ? new ChunkPlanner.Decision.Other(enterprise)
                                : new ChunkPlanner.Decision.Same(enterprise));
            });
        }
        return found;
    }

    /// Fingerprints of those of these rows that wait for a decision already.
    static Set<String> findWaiting(GraphReader graph, Collection<Incoming> rows) {
        List<String> ids = rows.stream()
                .filter(r -> Identity.of(r.facts()).ordinal() >= Identity.NAME_AND_PLACE.ordinal())
                .map(Decisions::itemId)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(graph.list("ingest/find_waiting", Map.of("ids", ids), row -> row.text("fingerprint")));
    }

    /// A row waits once, however often it is brought.
    private static String itemId(Incoming row) {
        return Identity.hash(row.fingerprint());
    }

    static void hold(GraphWriter graph, String batch, List<ChunkPlan.Held> held) {
        if (held.isEmpty()) {
            return;
        }
        graph.run(
                "ingest/hold_rows",
                Map.of(
                        "rows",
                        held.stream()
                                .map(h -> Map.<String, Object>of(
                                        "id", itemId(h.row()),
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
