package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.analysis.policy.Newcomers;
import org.yuntu.analysis.policy.PolicyBookLoader;
import org.yuntu.analysis.supply.Purchases;
import org.yuntu.analysis.supply.SupplyNetworks;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.PolicyBook;

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

    private static final AnalysisInfo INFO =
            AnalysisInfo.of("targets", PRODUCT, MOST, EACH, STALE, EcosystemView.KINDS, EcosystemView.SYNTHETIC);

    private final Gaps gaps;
    private final Ecosystems ecosystems;
    private final SupplyNetworks networks;
    private final GraphStore store;
    private final Snapshot<PolicyBook> policy;
    private final Snapshot<TargetData> data;

    TargetsAnalysis(Gaps gaps, Ecosystems ecosystems, SupplyNetworks networks, GraphStore store) {
        this.networks = networks;
        this.gaps = gaps;
        this.ecosystems = ecosystems;
        this.store = store;
        this.policy = new Snapshot<>(store, PolicyBookLoader::load);
        this.data = new Snapshot<>(store, TargetData::load);
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
        List<Supply> supplies = data.current().supplies(request);
        Capabilities capabilities = Capabilities.of(projection, request);
        Signals signals = Signals.load(
                graph,
                projection,
                view,
                request.date().getYear(),
                new NameSimilarity(data.current().names()),
                supplies,
                firms(capabilities));
        TargetFinder finder = new TargetFinder(request, here, capabilities, signals, supplies, view, policy.current());
        Newcomers newcomers = new Newcomers(
                graph,
                policy.current(),
                view,
                Purchases.of(networks.view(request)),
                request,
                new PolicyPlaces(policy.current(), projection, request.scope()).divisions());
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
        TargetTables tables = new TargetTables(request, capabilities, finder, newcomers, policy.current());
        return view.result(
                        INFO,
                        tables.tables(found),
                        tables.notes(found, here.gaps().size()))
                .plus(DataBasis.of(here.result().data()), tables.evidence());
    }

    /// Those that make anything.
    private static Set<String> firms(Capabilities capabilities) {
        Set<String> ids = new HashSet<>();
        IntStream.range(0, capabilities.projection().firmCount())
                .filter(f -> capabilities.productsOf(f).length > 0)
                .forEach(f -> ids.add(capabilities.projection().firm(f).id()));
        return ids;
    }
}
