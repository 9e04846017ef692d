package org.yuntu.analysis.ecosystem;

import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Snapshot;
import org.yuntu.graph.GraphStore;

/// The ecosystem of the graph as it is, kept until an import changes the graph.
@Component
public final class Ecosystems {

    private final Snapshot<Ecosystem> ecosystem;

    Ecosystems(GraphStore store) {
        this.ecosystem = new Snapshot<>(store, EcosystemLoader::load);
    }

    /// What a request admits of it.
    public EcosystemView view(AnalysisRequest request) {
        return new EcosystemView(ecosystem.current(), request);
    }
}
