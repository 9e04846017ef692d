package org.yuntu.analysis;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;

/// The gap analysis on the graph as it is: keeps the projection until an import or a new reference changes the
/// graph.
@Component
public final class Gaps {

    private final Snapshot<GapProjection> projection;

    Gaps(GraphStore store) {
        this.projection = new Snapshot<>(store, GapProjectionLoader::load);
    }

    /// @param area what a user types for the area, see [Scope#parse]
    /// @throws IllegalArgumentException when there is no such area
    public GapResult run(String area, Collection<Cluster> clusters, GapParameters parameters) {
        GapProjection current = projection();
        return GapAnalysis.run(current, Scope.parse(area, current), clusters, parameters);
    }

    /// The graph in memory, read again only when it has changed.
    public GapProjection projection() {
        return projection.current();
    }
}
