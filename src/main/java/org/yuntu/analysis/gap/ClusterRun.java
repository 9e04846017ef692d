package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.yuntu.analysis.BrokenLink;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.ClusterSummary.CoveredPath;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapProjection.Product;
import org.yuntu.analysis.LinkCoverage;
import org.yuntu.analysis.Relation;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.RuleOutcome.Verdict;
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
    private final Coverage coverage;
    private final Quotients quotients;
    private final SegmentNames names;
    private final Claims claims;
    private final Template template;
    private final int[][] undirected;
    private final Relatives relatives;

    private final Depth[] depths;
    private final Demand[] demands;
    private final double provinceMedian;
    private final double maxDemand;
    private final double completeness;
    private final double specialisedMedian;
    private final LeaderStatus leader;

    ClusterRun(
            Cluster cluster,
            GapParameters parameters,
            Coverage coverage,
            Quotients quotients,
            SegmentNames names,
            Claims claims) {
        this.parameters = parameters;
        this.projection = coverage.projection;
        this.coverage = coverage;
        this.quotients = quotients;
        this.names = names;
        this.claims = claims;
        this.template = new Template(projection, coverage.neighbours, cluster);
        this.undirected = template.undirected();
        this.relatives = new Relatives(template, coverage, undirected);
        int n = template.size();
        depths = new Depth[n];
        demands = new Demand[n];
        leader = leaderStatus(cluster);
        for (int v = 0; v < n; v++) {
            depths[v] = Depths.of(coverage, template.products[v]);
            demands[v] = demand(template.products[v]);
        }
        provinceMedian =
                Depths.median(Arrays.stream(depths).mapToDouble(Depth::province).toArray());
        maxDemand = Arrays.stream(demands).mapToDouble(Demand::weighted).max().orElse(0);
        completeness = completeness(IntStream.range(0, n).toArray());
        specialisedMedian = Depths.median(Arrays.stream(template.products)
                .filter(coverage::covered)
                .mapToDouble(this::specialisedShare)
                .toArray());
    }

    ClusterGaps result() {
        boolean[] articulation = ArticulationPoints.of(undirected);
        List<SegmentRow> rows = new ArrayList<>();
        for (int v = 0; v < template.size(); v++) {
            rows.add(row(v, articulation[v]));
        }
        List<SegmentRow> ranked = Ranks.rank(rows);
        return new ClusterGaps(template.cluster, summary(ranked), ranked, links(), broken());
    }

    private SegmentRow row(int v, boolean articulation) {
        int p = template.products[v];
        Product product = projection.product(p);
        Depth depth = depths[v];
        StateReason because = Depths.reason(depth, provinceMedian, parameters);
        SegmentState state = Depths.state(because);
        List<Relatives.Related> related = state == SegmentState.PRESENT ? List.of() : relatives.covered(v);
        Chokepoint chokepoint = chokepoint(v, articulation);
        SegmentFacts facts = new SegmentFacts(
                state,
                depth,
                demands[v],
                articulation,
                relatives.named(related, names),
                quotients.of(p),
                coverage.tiersStated[template.cluster.ordinal()] && depth.local() > 0
                        ? OptionalDouble.of(specialisedShare(p))
                        : OptionalDouble.empty(),
                specialisedMedian,
                completeness,
                leader);
        List<RuleOutcome> rules = Rules.judge(parameters, facts);
        List<ChainAction> fired = actions(rules, Verdict.FIRED);
        boolean missing = state == SegmentState.ABSENT || state == SegmentState.FRAGILE;
        return new SegmentRow(
                template.cluster,
                names.of(p),
                product.link(),
                product.weight(),
                state,
                because,
                depth.local() == 0 && depth.outside() == 0,
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
                missingInputs(p),
                lacksDownstream(v),
                facts.relatives().stream().limit(parameters.examples()).toList(),
                claims.makers(p),
                claims.demanders(p),
                state == SegmentState.PRESENT ? List.of() : claims.extenders(p, reach(related)),
                missing || state == SegmentState.WEAK ? claims.outsiders(p) : List.of());
    }

    /// Direct relatives, and where there are none the nearest.
    private static List<Relatives.Related> reach(List<Relatives.Related> related) {
        EnumSet<Relation> far = EnumSet.of(Relation.ANCESTOR, Relation.DESCENDANT, Relation.LATERAL);
        List<Relatives.Related> near =
                related.stream().filter(r -> !far.contains(r.relation())).toList();
        return near.isEmpty()
                ? related.stream()
                        .filter(r -> r.distance() == related.getFirst().distance())
                        .toList()
                : near;
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
        List<SegmentRef> users = Arrays.stream(coverage.neighbours.edgesOut(p))
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

    private Chokepoint chokepoint(int v, boolean articulation) {
        boolean flagged = Arrays.stream(coverage.neighbours.edgesOut(template.products[v]))
                .anyMatch(e -> projection.input(e).chokepoint());
        return new Chokepoint(
                flagged, articulation, articulation ? ArticulationPoints.parts(undirected, v) : List.of());
    }

    /// g_v of the definition, with its factors; ranks come later.
    private Severity severity(int v, Chokepoint chokepoint) {
        double weight = template.weight[v];
        double shortage = 1 - Math.min(1, depths[v].effective() / parameters.weakDepth());
        double demand = 1 + (maxDemand > 0 ? Math.log1p(demands[v].weighted()) / Math.log1p(maxDemand) : 0);
        double choke = 1 + (chokepoint.applies() ? parameters.chokepointWeight() : 0);
        return new Severity(weight * shortage * demand * choke, weight, shortage, demand, choke, 0, 0);
    }

    private List<SegmentRef> missingInputs(int p) {
        return coverage.covered(p)
                ? Arrays.stream(coverage.neighbours.inputs(p))
                        .filter(i -> !coverage.covered(i))
                        .distinct()
                        .mapToObj(names::of)
                        .toList()
                : List.of();
    }

    private boolean lacksDownstream(int v) {
        return coverage.covered(template.products[v])
                && template.next[v].length > 0
                && Arrays.stream(template.next[v]).noneMatch(u -> coverage.covered(template.products[u]));
    }

    private List<BrokenLink> broken() {
        List<BrokenLink> broken = new ArrayList<>();
        for (int v = 0; v < template.size(); v++) {
            boolean dead = lacksDownstream(v);
            for (int e : coverage.neighbours.edgesOut(template.products[v])) {
                boolean from = coverage.covered(projection.inputFrom(e));
                boolean to = coverage.covered(projection.inputTo(e));
                if (to && !from) {
                    broken.add(broken(BrokenLink.Kind.MISSING_INPUT, e));
                } else if (dead) {
                    broken.add(broken(BrokenLink.Kind.MISSING_DOWNSTREAM, e));
                }
            }
        }
        broken.sort(Comparator.comparing(BrokenLink::kind)
                .thenComparing(b -> !b.chokepoint())
                .thenComparing(BrokenLink::criticality)
                .thenComparing(b -> b.from().id())
                .thenComparing(b -> b.to().id()));
        return broken;
    }

    private BrokenLink broken(BrokenLink.Kind kind, int e) {
        GapProjection.Input input = projection.input(e);
        return new BrokenLink(
                kind,
                names.of(projection.inputFrom(e)),
                names.of(projection.inputTo(e)),
                input.criticality(),
                input.chokepoint(),
                input.source());
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

    private LinkCoverage link(int[] vertices) {
        long covered =
                Arrays.stream(vertices).filter(v -> depths[v].local() > 0).count();
        int firms = distinctFirms(vertices);
        boolean sturdy = Arrays.stream(vertices)
                .allMatch(v -> Depths.state(Depths.reason(depths[v], provinceMedian, parameters))
                                .ordinal()
                        > SegmentState.FRAGILE.ordinal());
        SegmentState state = covered == 0
                ? SegmentState.ABSENT
                : firms == 1 ? SegmentState.FRAGILE : sturdy ? SegmentState.PRESENT : SegmentState.WEAK;
        return new LinkCoverage(
                projection.product(template.products[vertices[0]]).link(),
                vertices.length,
                (int) covered,
                completeness(vertices),
                firms,
                state);
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
        double all =
                Arrays.stream(vertices).mapToDouble(v -> template.weight[v]).sum();
        double covered = Arrays.stream(vertices)
                .filter(v -> depths[v].local() > 0)
                .mapToDouble(v -> template.weight[v])
                .sum();
        return all > 0 ? covered / all : 0;
    }

    private ClusterSummary summary(List<SegmentRow> rows) {
        boolean build = template.size() > 0 && Rules.build(parameters, completeness, leader);
        Map<SegmentState, Integer> states = new EnumMap<>(SegmentState.class);
        for (SegmentState state : SegmentState.values()) {
            states.put(
                    state, (int) rows.stream().filter(r -> r.state() == state).count());
        }
        Map<ChainPosition, Double> stages = new EnumMap<>(ChainPosition.class);
        for (ChainPosition stage : ChainPosition.values()) {
            int[] members = IntStream.range(0, template.size())
                    .filter(v -> names.of(template.products[v]).position() == stage)
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

    private List<SegmentRef> anchors() {
        ToDoubleFunction<Integer> weight = v -> -template.weight[v];
        return IntStream.range(0, template.size())
                .filter(v -> depths[v].local() == 0)
                .boxed()
                .sorted(Comparator.comparingDouble(weight)
                        .thenComparingLong(v -> -descendants(v))
                        .thenComparing(v -> v))
                .limit(parameters.examples())
                .map(v -> names.of(template.products[v]))
                .toList();
    }

    private long descendants(int v) {
        return Arrays.stream(template.distances(v, template.next))
                .filter(d -> d > 0)
                .count();
    }

    private CoveredPath longestPath() {
        boolean[] all = new boolean[template.size()];
        Arrays.fill(all, true);
        boolean[] covered = new boolean[template.size()];
        for (int v = 0; v < covered.length; v++) {
            covered[v] = depths[v].local() > 0;
        }
        int whole = template.longestPath(all).size();
        List<Integer> path = template.longestPath(covered);
        return new CoveredPath(
                whole,
                path.size(),
                whole == 0 ? 0 : (double) path.size() / whole,
                path.stream().map(v -> names.of(template.products[v])).toList());
    }
}
