package org.yuntu.analysis;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;

/// The gap analysis on the graph as it is: keeps the projection until an import or a new reference changes the
/// graph.
@Component
public final class Gaps {

    private static final Timer RUNS = Metrics.timer("yuntu.gap.analysis");

    private final Snapshot<Current> current;

    Gaps(GraphStore store) {
        this.current = new Snapshot<>(store, graph -> Current.load(graph, store));
    }

    /// @param area what a user types for the area, see [Scope#parse]
    /// @throws IllegalArgumentException when there is no such area
    public GapResult run(String area, Collection<Cluster> clusters, GapParameters parameters) {
        Current now = current.current();
        return RUNS.record(() -> now.analysis()
                .run(Scope.parse(area, now.projection()), clusters, parameters)
                .with(now.fullness()));
    }

    /// The graph in memory, read again only when it has changed.
    public GapProjection projection() {
        return current.current().projection();
    }

    private record Current(GapProjection projection, GapAnalysis analysis, Fullness fullness) {

        /// @param store for the second reading, beside the first
        static Current load(GraphReader graph, GraphStore store) {
            CompletableFuture<Fullness> fullness = CompletableFuture.supplyAsync(() -> store.read(Fullness::of));
            GapProjection projection = GapProjectionLoader.load(graph);
            return new Current(projection, GapAnalysis.of(projection), fullness.join());
        }
    }
}
