package org.yuntu.analysis.supply;

import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.Snapshot;
import org.yuntu.graph.GraphStore;

/// Who supplies whom in the graph as it is, kept until an import changes the graph.
@Component
public final class SupplyNetworks {

    /// Year of the supplies an analysis looks at; 0 is the latest one up to the date.
    static final Parameter<Integer> YEAR = Parameter.count("year", 0, 0, 9999);

    private final Snapshot<SupplyData> data;
    private final Gaps gaps;

    SupplyNetworks(GraphStore store, Gaps gaps) {
        this.data = new Snapshot<>(store, SupplyData::load);
        this.gaps = gaps;
    }

    /// What a request admits of it.
    public SupplyView view(AnalysisRequest request) {
        return new SupplyView(data.current(), gaps.projection(), request);
    }
}
