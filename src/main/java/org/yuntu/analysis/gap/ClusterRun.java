package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.ClusterSummary.CoveredPath;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Product;
import org.yuntu.analysis.LinkCoverage;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.RuleOutcome.Verdict;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.SegmentRow.Chokepoint;
import org.yuntu.analysis.SegmentRow.Demand;
import org.yuntu.analysis.SegmentRow.Depth;
import org.yuntu.analysis.SegmentRow.Severity;
import org.yuntu.analysis.SegmentRow.StateReason;
import org.yuntu.model.ChainAction;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// The analysis of one cluster over a finished [Coverage].
final class ClusterRun {

    private final GapParameters parameters;
    private final GapProjection projection;
    private final Groundwork groundwork;
    private final Coverage coverage;
    private final Quotients quotients;
    private final SegmentNames names;
    private final Claims claims;
    private final Template template;
    private final Relatives relatives;

    /// w_v: share of each vertex in the weight of all that are judged, 0 for the others.
    private final double[] weight;

    private final boolean[] given;
    private final Depth[] depths;
    private final Demand[] demands;
    private final StateReason[] reasons;
    private final double provinceMedian;
    private final double maxDemand;
    private final double completeness;
    private final double specialisedMedian;
    private final LeaderStatus leader;

    ClusterRun(
            Cluster cluster,
            GapParameters parameters,
            Groundwork groundwork,
            Coverage coverage,
            Quotients quotients,
            Scope scope) {
        this.parameters = parameters;
        this.projection = groundwork.projection;
        this.groundwork = groundwork;
        this.coverage = coverage;
        this.quotients = quotients;
        this.names = groundwork.names;
        this.claims = new Claims(groundwork, coverage, groundwork.regions(scope.province()), parameters.examples());
        this.template = groundwork.template(cluster);
        this.relatives = new Relatives(template, groundwork, coverage);
        int n = template.size();
        leader = leaderStatus(cluster);
        weight = new double[n];
        given = new boolean[n];
        depths = new Depth[n];
        demands = new Demand[n];
        reasons = new StateReason[n];
        for (int v = 0; v < n; v++) {
            given[v] = coverage.given(template.products[v]);
            depths[v] = Depths.of(coverage, template.products[v]);
            demands[v] = demand(template.products[v]);
        }
        weigh();
        provinceMedian =
                Depths.median(judged().mapToDouble(v -> depths[v].province()).toArray());
        maxDemand = judged().mapToDouble(v -> demands[v].weighted()).max().orElse(0);
        completeness = completeness(judged().toArray());
        specialisedMedian = Depths.median(judged().map(v -> template.products[v])
                .filter(coverage::covered)
                .mapToDouble(this::specialisedShare)
                .toArray());
        for (int v = 0; v < n; v++) {
            reasons[v] = given[v] ? StateReason.NOT_JUDGED : Depths.reason(depths[v], provinceMedian, parameters);
        }
    }

    private IntStream judged() {
        return IntStream.range(0, template.size()).filter(v -> !given[v]);
    }

    private void weigh() {
        long sum = judged().mapToLong(
                        v -> projection.product(template.products[v]).weight())
                .sum();
        long count = judged().count();
        judged().forEach(v -> weight[v] = sum == 0
                ? 1.0 / count
                : (double) projection.product(template.products[v]).weight() / sum);
    }

    ClusterGaps result() {
        List<SegmentRow> rows = new ArrayList<>();
        for (int v = 0; v < template.size(); v++) {
            rows.add(row(v));
        }
        List<SegmentRow> ranked = Ranks.rank(rows, coverage.clusterOutside[template.cluster.ordinal()] > 0);
        return new ClusterGaps(
                template.cluster, summary(ranked), ranked, links(), Breaks.of(groundwork, coverage, template));
    }

    private SegmentRow row(int v) {
        int p = template.products[v];
        Product product = projection.product(p);
        Depth depth = depths[v];
        SegmentState state = Depths.state(reasons[v]);
        List<Relatives.Related> related = state.isGap() ? relatives.covered(v) : List.of();
        Chokepoint chokepoint = new Chokepoint(groundwork.flagged[p], template.articulation[v], template.parts.get(v));
        SegmentFacts facts = new SegmentFacts(
                state,
                depth,
                demands[v],
                template.articulation[v],
                relatives.named(related),
                quotients.of(p),
                coverage.tiersStated[template.cluster.ordinal()] && depth.local() > 0
                        ? OptionalDouble.of(specialisedShare(p))
                        : OptionalDouble.empty(),
                specialisedMedian,
                completeness,
                leader);
        List<RuleOutcome> rules = Rules.judge(parameters, facts);
        List<ChainAction> fired = actions(rules, Verdict.FIRED);
        return new SegmentRow(
                template.cluster,
                names.of(p),
                product.link(),
                product.weight(),
                state,
                reasons[v],
                state == SegmentState.ABSENT && depth.outside() == 0,
                depth,
                demands[v],
                chokepoint,
                severity(v, chokepoint),
                fired.stream().findFirst(),
                fired.stream().filter(a -> a != ChainAction.BUILD).findFirst(),
                fired.stream().skip(1).toList(),
                actions(rules, Verdict.UNKNOWN).stream()
                        .filter(a -> !fired.contains(a))
                        .toList(),
                rules,
                facts.quotient(),
                Breaks.missingInputs(groundwork, coverage, p),
                Breaks.lacksDownstream(coverage, template, v),
                facts.relatives().stream().limit(parameters.examples()).toList(),
                claims.makers(p),
                claims.demanders(p),
                state.isGap() ? claims.extenders(p, relatives.bases(v, related)) : List.of(),
                state.isGap() ? claims.outsiders(p) : List.of());
    }

    private static List<ChainAction> actions(List<RuleOutcome> rules, Verdict verdict) {
        return rules.stream()
                .filter(r -> r.verdict() == verdict)
                .map(r -> r.rule().action())
                .distinct()
                .sorted(Comparator.comparingInt(ChainAction::precedence))
                .toList();
    }

    private Demand demand(int p) {
        int firms = coverage.demanders[p];
        int leaders = coverage.demandingLeaders[p];
        List<SegmentRef> users = Arrays.stream(groundwork.neighbours.edgesOut(p))
                .map(projection::inputTo)
                .filter(coverage::covered)
                .distinct()
                .mapToObj(names::of)
                .toList();
        double weighted = firms == 0 ? 0 : firms * (1 + parameters.leaderWeight() * leaders / firms);
        return new Demand(
                firms, leaders, leader != LeaderStatus.UNKNOWN, weighted, users, coverage.demandersElsewhere[p]);
    }

    private LeaderStatus leaderStatus(Cluster cluster) {
        if (!coverage.rolesStated[cluster.ordinal()]) {
            return LeaderStatus.UNKNOWN;
        }
        return coverage.leaderHere[cluster.ordinal()] ? LeaderStatus.PRESENT : LeaderStatus.NONE;
    }

    private double specialisedShare(int p) {
        return (double) coverage.specialised[p] / coverage.local[p];
    }

    /// g_v of the definition, with its factors; ranks come later.
    private Severity severity(int v, Chokepoint chokepoint) {
        double shortage = 1 - Math.min(1, depths[v].effective() / parameters.weakDepth());
        double demand = 1 + (maxDemand > 0 ? Math.log1p(demands[v].weighted()) / Math.log1p(maxDemand) : 0);
        double choke = 1 + (chokepoint.applies() ? parameters.chokepointWeight() : 0);
        return new Severity(weight[v] * shortage * demand * choke, weight[v], shortage, demand, choke, 0, 0);
    }

    private List<LinkCoverage> links() {
        Map<String, List<Integer>> byLink = new TreeMap<>();
        for (int v = 0; v < template.size(); v++) {
            byLink.computeIfAbsent(
                            projection.product(template.products[v]).link().id(), k -> new ArrayList<>())
                    .add(v);
        }
        return byLink.values().stream()
                .map(vs -> link(vs.stream().mapToInt(Integer::intValue).toArray()))
                .sorted(Comparator.comparing((LinkCoverage l) -> l.link().chainId())
                        .thenComparing(l -> l.link().position())
                        .thenComparing(l -> l.link().id()))
                .toList();
    }

    private LinkCoverage link(int[] all) {
        int[] vertices = Arrays.stream(all).filter(v -> !given[v]).toArray();
        long covered =
                Arrays.stream(vertices).filter(v -> depths[v].local() > 0).count();
        int firms = distinctFirms(vertices);
        return new LinkCoverage(
                projection.product(template.products[all[0]]).link(),
                vertices.length,
                (int) covered,
                completeness(vertices),
                firms,
                linkState(vertices, covered, firms));
    }

    private SegmentState linkState(int[] vertices, long covered, int firms) {
        if (vertices.length == 0) {
            return SegmentState.EXTERNAL;
        }
        if (covered == 0) {
            return SegmentState.ABSENT;
        }
        boolean sturdy = Arrays.stream(vertices)
                .mapToObj(v -> Depths.state(reasons[v]))
                .noneMatch(s -> s == SegmentState.ABSENT || s == SegmentState.FRAGILE);
        return firms == 1 ? SegmentState.FRAGILE : sturdy ? SegmentState.PRESENT : SegmentState.WEAK;
    }

    private int distinctFirms(int[] vertices) {
        BitSet firms = new BitSet();
        for (int v : vertices) {
            int p = template.products[v];
            for (int c = coverage.firstCover(p); c < coverage.firstCover(p + 1); c++) {
                firms.set(coverage.coverFirm(c));
            }
        }
        firms.and(coverage.here);
        return firms.cardinality();
    }

    private double completeness(int[] vertices) {
        double all = Arrays.stream(vertices).mapToDouble(v -> weight[v]).sum();
        double covered = Arrays.stream(vertices)
                .filter(v -> depths[v].local() > 0)
                .mapToDouble(v -> weight[v])
                .sum();
        return all > 0 ? covered / all : 0;
    }

    private ClusterSummary summary(List<SegmentRow> rows) {
        boolean build = judged().findAny().isPresent() && Rules.build(parameters, completeness, leader);
        Map<SegmentState, Integer> states = new EnumMap<>(SegmentState.class);
        for (SegmentState state : SegmentState.values()) {
            states.put(
                    state, (int) rows.stream().filter(r -> r.state() == state).count());
        }
        Map<ChainPosition, Double> stages = new EnumMap<>(ChainPosition.class);
        for (ChainPosition stage : ChainPosition.values()) {
            int[] members = judged().filter(v -> names.of(template.products[v]).position() == stage)
                    .toArray();
            if (members.length > 0) {
                stages.put(stage, completeness(members));
            }
        }
        return new ClusterSummary(
                completeness,
                stages,
                states,
                template.size(),
                coverage.clusterFirms[template.cluster.ordinal()],
                coverage.clusterOutside[template.cluster.ordinal()],
                leader,
                build,
                build ? anchors() : List.of(),
                longestPath(),
                maxDemand,
                provinceMedian);
    }

    /// What to begin with: not what the whole country lacks; of the rest the heaviest, then what touches
    /// something made here, then what most depends on.
    private List<SegmentRef> anchors() {
        return judged().filter(v -> depths[v].local() == 0)
                .boxed()
                .sorted(Comparator.comparing((Integer v) -> groundwork.flagged[template.products[v]])
                        .thenComparingDouble(v -> -weight[v])
                        .thenComparing(v -> !touchesCovered(v))
                        .thenComparingLong(v -> -descendants(v))
                        .thenComparing(v -> v))
                .limit(parameters.examples())
                .map(v -> names.of(template.products[v]))
                .toList();
    }

    private boolean touchesCovered(int v) {
        return IntStream.concat(Arrays.stream(template.previous[v]), Arrays.stream(template.next[v]))
                .anyMatch(u -> coverage.covered(template.products[u]) && !given[u]);
    }

    private long descendants(int v) {
        return Arrays.stream(template.down[v]).filter(d -> d > 0).count();
    }

    private CoveredPath longestPath() {
        boolean[] all = new boolean[template.size()];
        Arrays.fill(all, true);
        boolean[] covered = new boolean[template.size()];
        for (int v = 0; v < covered.length; v++) {
            covered[v] = depths[v].local() > 0;
        }
        int whole = length(template.longestPath(all, given));
        List<Integer> path = template.longestPath(covered, given);
        return new CoveredPath(
                whole,
                length(path),
                whole == 0 ? 0 : (double) length(path) / whole,
                path.stream().map(v -> names.of(template.products[v])).toList());
    }

    private int length(List<Integer> path) {
        return (int) path.stream().filter(v -> !given[v]).count();
    }
}
