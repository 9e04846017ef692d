package org.yuntu.analysis.supply;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Cascade;
import org.yuntu.analysis.risk.Losses;

/// One scenario worked out: gaps before and after, what the 链主 lose, what the joint failure costs in the end.
final class ScenarioRun {

    private final AnalysisRequest request;
    private final SupplyView view;
    private final Edit edit;
    private final Leaders leaders;
    private final List<Change> changes;

    /// Deals of the year with what the newcomers take over of them.
    private final List<Deal> deals;

    private final SupplyNetwork network;
    private final Redundancy redundancy;
    private final Optional<SupplyRisk> risk;
    private final Optional<Losses> losses;

    /// A segment whose state is another one afterwards because its own makers are others: that the province's median
    /// falls with everybody's makers makes no segment better.
    record Change(SegmentRow before, SegmentRow after) {

        boolean isWorse() {
            return after.state().compareTo(before.state()) < 0;
        }
    }

    /// @param lost deals with suppliers that stop
    /// @param without products that nobody supplies to it any more
    record Hit(
            String leader, List<Deal> lost, double lostShare, int suppliersLeft, List<String> without, double loss) {}

    record Relief(Edit.Addition addition, Redundancy.Relief of) {}

    /// @param before the gap analysis without the scenario
    ScenarioRun(AnalysisRequest request, SupplyView view, Edit edit, Leaders leaders, GapResult before) {
        this.request = request;
        this.view = view;
        this.edit = edit;
        this.leaders = leaders;
        this.changes = changes(before);
        this.redundancy = new Redundancy(view, request);
        this.deals = withNewcomers();
        this.network = view.network(deals);
        this.risk = SupplyRisk.of(view, network, request);
        this.losses = risk.map(r -> r.cascades().of(shocks()));
    }

    Edit edit() {
        return edit;
    }

    /// Worse ones first, in the order of the chains.
    List<Change> changes() {
        return changes;
    }

    Optional<Cascade> joint() {
        return losses.map(Losses::cascade);
    }

    /// Share of the recorded sales that the firms themselves had.
    double direct() {
        double all = SupplyView.sum(deals);
        return deals.stream()
                        .filter(d -> edit.failed().contains(d.supplier()))
                        .mapToDouble(Deal::knownCny)
                        .sum()
                / all;
    }

    private List<Change> changes(GapResult before) {
        GapResult after = EditedProjection.gaps(request, view, edit);
        Map<String, SegmentRow> rows = rows(after);
        return rows(before).values().stream()
                .map(b -> new Change(b, rows.getOrDefault(b.segment().id(), b)))
                .filter(c -> c.before().state() != c.after().state())
                .filter(c -> c.before().depth().local() != c.after().depth().local())
                .sorted(Comparator.comparing((Change c) -> !c.isWorse())
                        .thenComparing(c -> c.after().state())
                        .thenComparing(c -> c.before().segment().id()))
                .toList();
    }

    private static Map<String, SegmentRow> rows(GapResult result) {
        return result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .collect(Collectors.toMap(s -> s.segment().id(), s -> s, (a, b) -> a, TreeMap::new));
    }

    private List<Deal> withNewcomers() {
        List<Deal> now = view.current();
        for (Edit.Addition a : edit.added()) {
            now = redundancy.takeOver(now, a.id(), products(a));
        }
        return now;
    }

    private Set<String> products(Edit.Addition a) {
        return Set.of(view.projection().product(a.product()).id());
    }

    private double[] shocks() {
        return IntStream.range(0, network.firmCount())
                .mapToDouble(f -> edit.failed().contains(network.id(f)) ? 1 : 0)
                .toArray();
    }

    /// What a firm loses of its output in the end, 0..1; not a number when it is not in the network.
    double loss(String firm) {
        int f = network.indexOf(firm);
        return f < 0 ? Double.NaN : losses.map(l -> l.total(f)).orElse(Double.NaN);
    }

    /// Firms that still work, by the output they lose in yuan, most first.
    List<String> hurt() {
        Map<String, Double> sales = new HashMap<>();
        deals.forEach(d -> sales.merge(d.supplier(), d.knownCny(), Double::sum));
        return IntStream.range(0, network.firmCount())
                .mapToObj(network::id)
                .filter(f -> !edit.failed().contains(f) && loss(f) > 0)
                .sorted(Comparator.comparingDouble((String f) -> -loss(f) * sales.getOrDefault(f, 0.0))
                        .thenComparing(f -> -loss(f))
                        .thenComparing(f -> f))
                .toList();
    }

    double salesOf(String firm) {
        return SupplyView.sum(
                deals.stream().filter(d -> d.supplier().equals(firm)).toList());
    }

    /// 链主 that lose a supplier, or output; the hardest hit first.
    List<Hit> hits() {
        Map<String, List<Deal>> bought = deals.stream().collect(Collectors.groupingBy(Deal::buyer));
        return leaders.ids().stream()
                .map(l -> hit(l, bought.getOrDefault(l, List.of())))
                .filter(h -> !h.lost().isEmpty() || h.loss() > 0.001)
                .sorted(Comparator.comparingInt((Hit h) -> h.suppliersLeft() == 0 ? 0 : 1)
                        .thenComparing(h -> -h.without().size())
                        .thenComparing(h -> -h.lostShare())
                        .thenComparing(Hit::leader))
                .toList();
    }

    private Hit hit(String leader, List<Deal> all) {
        List<Deal> lost =
                all.stream().filter(d -> edit.failed().contains(d.supplier())).toList();
        List<Deal> left =
                all.stream().filter(d -> !edit.failed().contains(d.supplier())).toList();
        Set<String> supplied = left.stream().map(Deal::product).collect(Collectors.toSet());
        List<String> without = lost.stream()
                .map(Deal::product)
                .filter(p -> !p.isEmpty() && !supplied.contains(p))
                .distinct()
                .sorted()
                .toList();
        double share = all.isEmpty() ? 0 : SupplyView.sum(lost) / SupplyView.sum(all);
        return new Hit(
                leader,
                lost,
                share,
                (int) left.stream().map(Deal::supplier).distinct().count(),
                without,
                loss(leader));
    }

    List<Relief> reliefs() {
        return edit.added().stream()
                .map(a -> new Relief(a, redundancy.of(products(a), risk)))
                .toList();
    }
}
