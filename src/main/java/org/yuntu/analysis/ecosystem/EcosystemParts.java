package org.yuntu.analysis.ecosystem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.yuntu.analysis.Snapshot;
import org.yuntu.graph.GraphStore;

/// The records of the graph kind by kind, each read when somebody asks for it and kept until an
/// import changes the graph. Most analyses need few kinds, and some kinds are large: the years of
/// twenty thousand enterprises are more than everything else.
final class EcosystemParts {

    private final GraphStore store;
    private final Snapshot<Map<String, String>> parents;
    private final Map<String, Snapshot<Part<Entry>>> records = new ConcurrentHashMap<>();
    private final Map<String, Snapshot<Part<Edge>>> edges = new ConcurrentHashMap<>();

    EcosystemParts(GraphStore store) {
        this.store = store;
        this.parents = new Snapshot<>(store, graph -> {
            Map<String, String> found = new TreeMap<>();
            graph.forEach(
                    "analysis/gap_divisions",
                    Map.of(),
                    row -> found.put(row.text("code"), Objects.requireNonNullElse(row.findText("parent"), "")));
            return found;
        });
    }

    /// In the order of their ids.
    Part<Entry> records(String kind) {
        return records.computeIfAbsent(
                        kind, k -> new Snapshot<>(store, g -> new EcosystemLoader(g, parents.current()).records(k)))
                .current();
    }

    Part<Edge> edges(String type) {
        return edges.computeIfAbsent(
                        type, t -> new Snapshot<>(store, g -> new EcosystemLoader(g, parents.current()).edges(t)))
                .current();
    }

    /// Kinds of the records among these ids.
    List<String> kinds(Collection<String> ids) {
        return store.list("analysis/record_kinds", Map.of("ids", List.copyOf(ids)), row -> row.text("kind"));
    }
}
