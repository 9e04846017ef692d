package org.yuntu.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;

/// The gap analysis on the graph as it is: keeps the projection until an import or a new reference changes the
/// graph.
@Component
public final class Gaps {

    private final GraphStore store;
    private GapProjection projection = GapProjection.builder().build();
    private String state = "";

    Gaps(GraphStore store) {
        this.store = store;
    }

    /// @param area what a user types for the area, see [Scope#parse]
    /// @throws IllegalArgumentException when there is no such area
    public GapResult run(String area, Collection<Cluster> clusters, GapParameters parameters) {
        GapProjection current = projection();
        return GapAnalysis.run(current, Scope.parse(area, current), clusters, parameters);
    }

    /// The graph in memory, read again only when it has changed.
    public synchronized GapProjection projection() {
        String now = state(store);
        if (!now.equals(state)) {
            projection = store.read(GapProjectionLoader::load);
            state = now;
        }
        return projection;
    }

    private static String state(GraphReader graph) {
        List<String> parts = graph.list("analysis/gap_state", Map.of(), row -> row.text("state"));
        return String.join(" ", parts);
    }
}
