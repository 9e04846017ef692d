package org.yuntu.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;

/// The gap analysis on the graph as it is: keeps the projection until an import or a new reference changes the
/// graph.
@Component
public final class Gaps {

    private final GraphStore store;
    private Current current = Current.of(GapProjection.builder().build(), Fullness.UNKNOWN);
    private String state = "";

    Gaps(GraphStore store) {
        this.store = store;
    }

    /// @param area what a user types for the area, see [Scope#parse]
    /// @throws IllegalArgumentException when there is no such area
    public GapResult run(String area, Collection<Cluster> clusters, GapParameters parameters) {
        Current now = current();
        return now.analysis()
                .run(Scope.parse(area, now.projection()), clusters, parameters)
                .with(now.fullness());
    }

    /// The graph in memory, read again only when it has changed.
    public GapProjection projection() {
        return current().projection();
    }

    private synchronized Current current() {
        String now = state(store);
        if (!now.equals(state)) {
            CompletableFuture<Fullness> fullness = CompletableFuture.supplyAsync(() -> store.read(Fullness::of));
            current = Current.of(store.read(GapProjectionLoader::load), fullness.join());
            state = now;
        }
        return current;
    }

    private static String state(GraphReader graph) {
        List<String> parts = graph.list("analysis/gap_state", Map.of(), row -> row.text("state"));
        return String.join(" ", parts);
    }

    private record Current(GapProjection projection, GapAnalysis analysis, Fullness fullness) {

        static Current of(GapProjection projection, Fullness fullness) {
            return new Current(projection, GapAnalysis.of(projection), fullness);
        }
    }
}
