package org.yuntu.analysis.target;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.policy.PolicyBookLoader;
import org.yuntu.analysis.supply.SupplyNetworks;
import org.yuntu.analysis.supply.SupplyView;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.PolicyBook;

/// Finds who could close the gaps of an area, for the analysis of targets and for others that name candidates.
@Component
public final class Targets {

    private final Gaps gaps;
    private final SupplyNetworks networks;
    private final GraphStore store;
    private final Snapshot<PolicyBook> policy;
    private final Snapshot<Map<String, List<String>>> names;

    Targets(Gaps gaps, SupplyNetworks networks, GraphStore store) {
        this.gaps = gaps;
        this.networks = networks;
        this.store = store;
        this.policy = new Snapshot<>(store, PolicyBookLoader::load);
        this.names = new Snapshot<>(store, Targets::names);
    }

    record Search(Capabilities capabilities, SupplyView supplies, PolicyBook policy, TargetFinder finder) {}

    /// The candidates for the gaps of a request.
    public TargetRanking rank(AnalysisRequest request, EcosystemView view, GapsHere here) {
        return store.read(graph -> {
            Search search = search(graph, request, view, here);
            return new TargetRanking(request, search.capabilities(), search.finder());
        });
    }

    Search search(GraphReader graph, AnalysisRequest request, EcosystemView view, GapsHere here) {
        GapProjection projection = gaps.projection();
        SupplyView supplies = networks.view(request);
        Capabilities capabilities = Capabilities.of(projection, request);
        Signals signals = Signals.load(
                graph,
                projection,
                view,
                supplies,
                request.date().getYear(),
                new NameSimilarity(names.current()),
                firms(capabilities));
        PolicyBook book = policy.current();
        return new Search(
                capabilities,
                supplies,
                book,
                new TargetFinder(
                        request, here, capabilities, TargetsAnalysis.rule(request), signals, supplies, view, book));
    }

    /// Names of each product.
    private static Map<String, List<String>> names(GraphReader graph) {
        Map<String, List<String>> names = new TreeMap<>();
        graph.forEach("analysis/target_names", Map.of(), row -> names.put(row.text("product"), row.texts("names")));
        return names;
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
