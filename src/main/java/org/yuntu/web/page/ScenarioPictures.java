package org.yuntu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.supply.Scenario;
import org.yuntu.analysis.supply.ScenarioGaps;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;
import org.yuntu.report.picture.ChainPicture;
import org.yuntu.report.picture.Lanes;

/// The chains that a scenario changes, drawn as they become.
@Component
final class ScenarioPictures {

    private final View view;
    private final ChainPage chains;
    private final ScenarioGaps gaps;
    private final Analyses analyses;

    ScenarioPictures(View view, ChainPage chains, ScenarioGaps gaps, Analyses analyses) {
        this.view = view;
        this.chains = chains;
        this.gaps = gaps;
        this.analyses = analyses;
    }

    /// A chain with changed segments.
    record Chain(String id, String name, Cluster cluster, int changes) {}

    /// Those with most changes first.
    List<Chain> chains(ScenarioOutcome outcome) {
        GapProjection projection = view.projection();
        Map<String, List<GapProjection.Product>> changed = outcome.changes().stream()
                .map(c -> projection.product(projection.productIndex(c.id())))
                .collect(Collectors.groupingBy(p -> p.link().chainId(), TreeMap::new, Collectors.toList()));
        return changed.entrySet().stream()
                .map(e -> {
                    GapProjection.Product first = e.getValue().getFirst();
                    return new Chain(
                            e.getKey(),
                            View.english()
                                    ? first.link().chainNameEn()
                                    : first.link().chainNameZh(),
                            first.cluster(),
                            e.getValue().size());
                })
                .sorted(Comparator.comparingInt((Chain c) -> -c.changes()).thenComparing(Chain::id))
                .toList();
    }

    /// Where the makers are the same, a state that differs comes from the median of the province and is no change.
    private static SegmentRow later(SegmentRow now, Map<String, SegmentRow> after) {
        SegmentRow row = after.getOrDefault(now.segment().id(), now);
        return row.depth().local() == now.depth().local() ? now : row;
    }

    /// Segments that change as they become, the others as they are.
    ChainPicture picture(Chain chain, Scenario scenario, ScenarioOutcome outcome, String city) {
        ChainPage.Chosen chosen = chains.choose(chain.cluster().code(), city, chain.id());
        GapResult after = gaps.after(
                scenario,
                analyses.request(AnalysisQuery.of(
                        View.area(city), List.of(chain.cluster().code()), "", Map.of())));
        Map<String, SegmentState> before = outcome.before();
        Map<String, SegmentRow> rows = after.clusters().getFirst().segments().stream()
                .collect(Collectors.toMap(s -> s.segment().id(), s -> s, (a, b) -> a));
        ClusterGaps now = chosen.gaps();
        ClusterGaps mixed = new ClusterGaps(
                now.cluster(),
                now.summary(),
                now.segments().stream().map(s -> later(s, rows)).toList(),
                now.links(),
                now.broken());
        Lanes lanes = Lanes.of(mixed, view.projection(), chosen.supports(), chain.id());
        return new ChainPicture(lanes, View.texts(), id -> "/segments/" + id, "", before);
    }
}
