package org.yuntu.analysis.indicator;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Gaps;
import org.yuntu.analysis.Snapshot;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.ecosystem.Ecosystems;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.Cluster;
import org.yuntu.model.Indicator;

/// The indicators of the graph, ready to be evaluated.
@Component
final class IndicatorBook {

    private final Snapshot<List<Indicator>> book;
    private final Ecosystems ecosystems;
    private final Gaps gaps;

    IndicatorBook(GraphStore store, Ecosystems ecosystems, Gaps gaps) {
        this.book = new Snapshot<>(store, IndicatorLoader::load);
        this.ecosystems = ecosystems;
        this.gaps = gaps;
    }

    List<Indicator> list() {
        return book.current();
    }

    /// @param view of the same request; learns which kinds of records were read
    Evaluation evaluate(AnalysisRequest request, EcosystemView view) {
        Map<String, Set<Cluster>> clusters =
                request.clusters().size() == Cluster.values().length ? Map.of() : clustersOfFirms(gaps.projection());
        return new Evaluation(list(), request, ecosystems, view, firm -> clusters.getOrDefault(firm, Set.of()));
    }

    /// Of a county with its prefecture: 晋城市城区.
    String areaName(String code) {
        return gaps.projection().fullDivisionName(code);
    }

    /// A firm belongs to the clusters whose products it makes.
    private static Map<String, Set<Cluster>> clustersOfFirms(GapProjection projection) {
        Map<String, Set<Cluster>> clusters = new HashMap<>();
        Facts facts = projection.facts();
        for (int e = 0; e < facts.count(); e++) {
            clusters.computeIfAbsent(projection.firm(facts.firm(e)).id(), _ -> EnumSet.noneOf(Cluster.class))
                    .add(projection.product(facts.product(e)).cluster());
        }
        return clusters;
    }
}
