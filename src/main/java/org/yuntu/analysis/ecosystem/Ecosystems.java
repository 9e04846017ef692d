package org.yuntu.analysis.ecosystem;

import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.graph.GraphStore;

/// The ecosystem of the graph as it is.
@Component
public final class Ecosystems {

    private final EcosystemParts parts;

    Ecosystems(GraphStore store) {
        this.parts = new EcosystemParts(store);
    }

    /// What a request admits of it.
    public EcosystemView view(AnalysisRequest request) {
        return new EcosystemView(new Ecosystem(parts), request);
    }
}
