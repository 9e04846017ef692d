package org.yuntu.analysis.backtest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.target.ClusterCut;
import org.yuntu.model.ChainAction;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// Protocol 1: all makers here of each covered segment are taken away in turn; the gap analysis must find it, and
/// nothing else but its own kinds and broader products.
public final class PlantedGaps {

    /// @param found of the planted, those reported as absent
    /// @param acted of the found, those to be filled or extended into
    /// @param elsewhere segments outside the family that became absent
    /// @param hits3 share ranked among the three worst gaps of the cluster
    /// @param mrr mean reciprocal rank by severity
    /// @param baselineMrr the same by weight alone
    public record Line(
            Cluster cluster,
            int planted,
            int found,
            int acted,
            int elsewhere,
            double hits3,
            double mrr,
            double baselineHits3,
            double baselineMrr) {}

    private final GapProjection projection;
    private final Scope scope;
    private final GapParameters parameters;

    public PlantedGaps(GapProjection projection, Scope scope, GapParameters parameters) {
        this.projection = projection;
        this.scope = scope;
        this.parameters = parameters.with(c -> c.examples = 0);
    }

    public List<Line> run(Set<Cluster> clusters) {
        return clusters.stream().sorted().map(this::run).toList();
    }

    private Line run(Cluster cluster) {
        ClusterCut cut = new ClusterCut(projection, scope, cluster);
        List<SegmentRow> before = rows(cut.only(e -> true), cluster);
        List<SegmentRow> planted = before.stream()
                .filter(r -> r.depth().local() > 0 && r.state() != SegmentState.EXTERNAL)
                .toList();
        Set<String> absent = absent(before);
        RankTally ranks = new RankTally();
        RankTally baseline = new RankTally();
        int found = 0;
        int acted = 0;
        int elsewhere = 0;
        for (SegmentRow row : planted) {
            int product = projection.productIndex(row.segment().id());
            List<SegmentRow> after = rows(cut.only(e -> !isGone(e, product)), cluster);
            Optional<SegmentRow> hole = after.stream()
                    .filter(r -> r.segment().equals(row.segment()) && r.state() == SegmentState.ABSENT)
                    .findFirst();
            found += hole.isPresent() ? 1 : 0;
            acted += hole.flatMap(SegmentRow::segmentAction)
                            .filter(a -> a == ChainAction.FILL || a == ChainAction.EXTEND)
                            .isPresent()
                    ? 1
                    : 0;
            ranks.add(hole.map(r -> (double) r.severity().rank()).orElse(Double.POSITIVE_INFINITY));
            baseline.add(hole.map(r -> (double) r.severity().baselineRank()).orElse(Double.POSITIVE_INFINITY));
            Set<String> others = absent(after);
            others.removeAll(absent);
            others.removeIf(id -> isFamily(projection.productIndex(id), product));
            elsewhere += others.size();
        }
        return new Line(
                cluster,
                planted.size(),
                found,
                acted,
                elsewhere,
                ranks.hits(3),
                ranks.mrr(),
                baseline.hits(3),
                baseline.mrr());
    }

    private List<SegmentRow> rows(GapProjection of, Cluster cluster) {
        List<ClusterGaps> clusters =
                GapAnalysis.run(of, scope, Set.of(cluster), parameters).clusters();
        return new ArrayList<>(clusters.getFirst().segments());
    }

    private static Set<String> absent(List<SegmentRow> rows) {
        return rows.stream()
                .filter(r -> r.state() == SegmentState.ABSENT)
                .map(r -> r.segment().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isGone(int fact, int product) {
        Facts facts = projection.facts();
        return scope.contains(projection.firm(facts.firm(fact))) && isKind(facts.product(fact), product);
    }

    private boolean isFamily(int p, int product) {
        return isKind(p, product) || isKind(product, p);
    }

    private boolean isKind(int p, int product) {
        for (int at = p; at >= 0; at = projection.parent(at)) {
            if (at == product) {
                return true;
            }
        }
        return false;
    }
}
