package org.yuntu.analysis.backtest;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.supply.SupplyNetworks;
import org.yuntu.analysis.target.Capabilities;
import org.yuntu.analysis.target.Signals;
import org.yuntu.graph.GraphStore;

/// The protocols that run on the graph as it is.
@Component
public final class GraphBacktests {

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final SupplyNetworks networks;
    private final GraphStore store;

    GraphBacktests(Gaps gaps, Ecosystems ecosystems, SupplyNetworks networks, GraphStore store) {
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.networks = networks;
        this.store = store;
    }

    public List<PlantedGaps.Line> plantedGaps(AnalysisRequest request) {
        GapParameters parameters = GapParameters.defaults().with(c -> c.asOf = Optional.of(request.date()));
        return new PlantedGaps(gaps.projection(), request.scope(), parameters).run(request.clusters());
    }

    public TargetRecovery.Result targetRecovery(AnalysisRequest request, int most, long seed) {
        GapProjection projection = gaps.projection();
        EcosystemView view = ecosystems.view(request);
        Signals signals = store.read(graph -> Signals.withoutTexts(
                graph, projection, view, networks.view(request), request.date().getYear()));
        Capabilities capabilities = Capabilities.of(projection, request.get(EcosystemView.KINDS), request.date());
        return new TargetRecovery(capabilities, signals, request.scope()).run(request.clusters(), most, seed);
    }
}
