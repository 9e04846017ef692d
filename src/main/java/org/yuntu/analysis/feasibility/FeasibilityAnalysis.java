package org.yuntu.analysis.feasibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analysis;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.complexity.ActivityTable;
import org.yuntu.analysis.complexity.PresenceRule;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.target.Capabilities;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.ReferenceChains.ProductKind;

/// How feasible a missing segment is for a prefecture, by what it has already: density, complexity and opportunity
/// gain, beside the trivial baseline of size and popularity.
///
/// B.5; definition: `docs/analyses.md`.
@Component
final class FeasibilityAnalysis implements Analysis {

    static final Parameter<ActivityKind> ACTIVITIES = Parameter.choice("activities", ActivityKind.SEGMENTS);
    static final Parameter<PresenceRule> PRESENCE = Parameter.choice("presence", PresenceRule.AT_LEAST_ONE);
    static final Parameter<Integer> MOST = Parameter.count("most", 50, 1, 10_000);

    private static final AnalysisInfo INFO =
            AnalysisInfo.of("feasibility", ACTIVITIES, PRESENCE, MOST, EcosystemView.KINDS);

    private final Gaps gaps;
    private final Snapshot<TreeMap<String, TreeMap<String, Integer>>> industries;

    FeasibilityAnalysis(Gaps gaps, GraphStore store) {
        this.gaps = gaps;
        this.industries = new Snapshot<>(store, graph -> {
            TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();
            graph.forEach("analysis/feasibility_industries", Map.of(), row -> {
                String province = Optional.ofNullable(row.findText("province")).orElse("");
                String prefecture =
                        Optional.ofNullable(row.findText("prefecture")).orElse("");
                counts.computeIfAbsent(province + "/" + prefecture, _ -> new TreeMap<>())
                        .merge(row.text("industry"), (int) row.integer("enterprises"), Integer::sum);
            });
            return counts;
        });
    }

    @Override
    public AnalysisInfo info() {
        return INFO;
    }

    @Override
    public AnalysisResult run(AnalysisRequest request) {
        GapProjection projection = gaps.projection();
        GapResult result = GapAnalysis.run(
                projection,
                request.scope(),
                request.clusters(),
                GapParameters.defaults().with(c -> {
                    c.kinds = request.get(EcosystemView.KINDS);
                    c.asOf = Optional.of(request.date());
                    c.examples = 0;
                }));
        TreeMap<String, TreeMap<String, Integer>> counts = request.get(ACTIVITIES) == ActivityKind.SEGMENTS
                ? segments(projection, request)
                : byRegion(request.scope().province());
        FeasibilityTables tables = new FeasibilityTables(request, projection, table(counts), request.get(ACTIVITIES));
        return new AnalysisResult(
                INFO, request, DataBasis.of(result.data()), tables.tables(result), tables.notes(), List.of());
    }

    /// Makers by region and segment; outside inputs are no activities, since their makers are not on the lists.
    private static TreeMap<String, TreeMap<String, Integer>> segments(
            GapProjection projection, AnalysisRequest request) {
        Capabilities capabilities = Capabilities.of(projection, request.get(EcosystemView.KINDS), request.date());
        TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();
        for (int f = 0; f < projection.firmCount(); f++) {
            GapProjection.Firm firm = projection.firm(f);
            String region =
                    region(firm.province(), firm.prefecture(), request.scope().province());
            for (int p : capabilities.productsOf(f)) {
                if (!region.isEmpty() && projection.product(p).kind() != ProductKind.RESOURCE) {
                    counts.computeIfAbsent(region, _ -> new TreeMap<>())
                            .merge(projection.product(p).id(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private TreeMap<String, TreeMap<String, Integer>> byRegion(String home) {
        TreeMap<String, TreeMap<String, Integer>> counts = new TreeMap<>();
        industries.current().forEach((place, codes) -> {
            String[] parts = place.split("/", -1);
            String region = region(parts[0], parts[1], home);
            if (!region.isEmpty()) {
                codes.forEach((code, n) ->
                        counts.computeIfAbsent(region, _ -> new TreeMap<>()).merge(code, n, Integer::sum));
            }
        });
        return counts;
    }

    /// Prefectures of the own province, provinces elsewhere; empty when not known so exactly.
    private static String region(String province, String prefecture, String home) {
        boolean own = province.equals(home) || !prefecture.isEmpty() && prefecture.startsWith(home.substring(0, 2));
        return own ? prefecture : province;
    }

    private static ActivityTable table(TreeMap<String, TreeMap<String, Integer>> counts) {
        Set<String> activities = new TreeSet<>();
        counts.values().forEach(c -> activities.addAll(c.keySet()));
        List<String> names = List.copyOf(activities);
        double[][] values = counts.values().stream()
                .map(c -> names.stream().mapToDouble(a -> c.getOrDefault(a, 0)).toArray())
                .toArray(double[][]::new);
        return new ActivityTable(List.copyOf(counts.keySet()), names, values);
    }
}
