package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.policy.Newcomers;
import org.yuntu.analysis.supply.Purchases;
import org.yuntu.analysis.supply.Redundancy;
import org.yuntu.analysis.supply.SupplyRisk;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;

/// Who could close a gap: firms here that could extend (延链), makers elsewhere (招商), results of research (培育); each
/// with everything that speaks for it, the way by which the data tie it to the gap, and what closing it would change.
///
/// B.8; definition: `docs/analyses.md`.
@Component
final class TargetsAnalysis implements Analysis {

    static final Parameter<String> PRODUCT = Parameter.text("product", "id, name");
    static final Parameter<Integer> MOST = Parameter.count("most", 20, 1, 1_000);
    static final Parameter<Integer> EACH = Parameter.count("each", 5, 1, 1_000);

    /// Statements older than this are marked.
    static final Parameter<Integer> STALE = Parameter.count("staleYears", 3, 1, 100);

    /// From when on co-production ties a firm.
    static final Parameter<Integer> LEAST_COMMON =
            Parameter.count("leastCommon", CoMaking.Rule.DEFAULT.leastCommon(), 1, 1_000);

    static final Parameter<Double> MOST_CHANCE =
            Parameter.decimal("mostChance", CoMaking.Rule.DEFAULT.mostChance(), 0, 1);

    private static final AnalysisInfo INFO = AnalysisInfo.of(
            "targets",
            PRODUCT,
            MOST,
            EACH,
            STALE,
            LEAST_COMMON,
            MOST_CHANCE,
            Redundancy.SHARE,
            SupplyRisk.EPSILON,
            SupplyRisk.OUTSIDE,
            SupplyRisk.SUBSTITUTION,
            SupplyRisk.UNLISTED,
            EcosystemView.KINDS,
            EcosystemView.SYNTHETIC);

    private final Ecosystems ecosystems;
    private final Gaps gaps;
    private final GraphStore store;
    private final Targets targets;

    TargetsAnalysis(Ecosystems ecosystems, Gaps gaps, GraphStore store, Targets targets) {
        this.ecosystems = ecosystems;
        this.gaps = gaps;
        this.store = store;
        this.targets = targets;
    }

    static CoMaking.Rule rule(AnalysisRequest request) {
        return new CoMaking.Rule(request.get(LEAST_COMMON), request.get(MOST_CHANCE));
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        return store.read(graph -> run(request, graph));
    }

    private AnalysisResult run(AnalysisRequest request, GraphReader graph) {
        EcosystemView view = ecosystems.view(request);
        GapProjection projection = gaps.projection();
        GapsHere here = GapsHere.of(projection, request, 1);
        Targets.Search search = targets.search(graph, request, view, here);
        TargetFinder finder = search.finder();
        Newcomers newcomers = new Newcomers(
                graph,
                search.policy(),
                view,
                Purchases.of(search.supplies()),
                request,
                new PolicyPlaces(search.policy(), projection, request.scope()).divisions());
        List<GapTargets> found = new ArrayList<>();
        String wanted = request.get(PRODUCT).strip();
        if (wanted.isEmpty()) {
            here.gaps().stream().limit(request.get(MOST)).map(finder::find).forEach(found::add);
        } else {
            SegmentRef segment = here.find(PRODUCT, wanted);
            here.gaps().stream()
                    .filter(g -> g.row().segment().equals(segment))
                    .map(finder::find)
                    .forEach(found::add);
        }
        TargetTables tables = new TargetTables(request, search.capabilities(), finder, newcomers, search.policy());
        return view.result(
                        INFO,
                        tables.tables(found),
                        tables.notes(found, here.gaps().size()))
                .plus(DataBasis.of(here.result().data()).plus(search.supplies().basis()), tables.evidence());
    }
}
