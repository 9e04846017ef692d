package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.network.CutPoints;
import org.yuntu.analysis.network.Dominators;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.network.SupplyPaths;

/// Where the network of the year would fall apart.
final class Shape {

    /// Most firms a cell names.
    private static final int NAMED = 8;

    /// Up to so many firms a cut is worth naming.
    private static final int SMALL_CUT = 3;

    private final SupplyView view;
    private final Leaders leaders;
    private final SupplyNetwork network;
    private final int least;
    private final CutPoints cutPoints;
    private final int[] sources;
    private final Dominators dominators;
    private final int[] partners;
    private final Map<String, List<Deal>> byFirm = new HashMap<>();

    Shape(AnalysisRequest request, SupplyView view, Leaders leaders) {
        this.view = view;
        this.leaders = leaders;
        this.network = view.network();
        for (Deal deal : view.current()) {
            if (!deal.supplier().equals(deal.buyer())) {
                byFirm.computeIfAbsent(deal.supplier(), _ -> new ArrayList<>()).add(deal);
                byFirm.computeIfAbsent(deal.buyer(), _ -> new ArrayList<>()).add(deal);
            }
        }
        this.least = request.get(BottlenecksAnalysis.SEPARATED);
        this.cutPoints = CutPoints.of(network);
        this.sources = IntStream.range(0, network.firmCount())
                .filter(f -> network.purchasesStart(f) == network.purchasesEnd(f))
                .toArray();
        this.dominators = Dominators.of(network, sources);
        this.partners = IntStream.range(0, network.firmCount())
                .map(f -> partners(f).size())
                .toArray();
    }

    /// @param suppliers direct ones
    /// @param paths that share no other firm
    /// @param cut the firms where all of them can be cut, when they are few
    record Upstream(int suppliers, int paths, Cell cut, Cell dominators) {}

    Upstream upstream(String leader) {
        int f = network.indexOf(leader);
        if (f < 0) {
            return new Upstream(0, 0, Cell.none(), Cell.none());
        }
        Set<Integer> suppliers = new HashSet<>();
        for (int p = network.purchasesStart(f); p < network.purchasesEnd(f); p++) {
            suppliers.add(network.supplier(network.purchase(p)));
        }
        SupplyPaths paths = SupplyPaths.to(f, network, sources);
        return new Upstream(
                suppliers.size(),
                paths.count(),
                paths.count() <= SMALL_CUT ? names(boxed(paths.cut())) : Cell.none(),
                names(boxed(dominators.dominators(f))));
    }

    /// Those that separate most first; beside the rank the one by number of partners alone.
    ResultTable cutPoints() {
        record Point(int firm, List<int[]> parts, int separated) {}
        List<Point> points = IntStream.range(0, network.firmCount())
                .filter(cutPoints::isCutPoint)
                .mapToObj(f -> {
                    List<int[]> parts = cutPoints.parts(f);
                    return new Point(
                            f,
                            parts,
                            parts.stream().skip(1).mapToInt(p -> p.length).sum());
                })
                .filter(p -> p.separated() >= least)
                .sorted(Comparator.comparingInt((Point p) -> -p.separated()).thenComparing(Point::firm))
                .toList();
        List<Integer> byPartners = points.stream()
                .map(Point::firm)
                .sorted(Comparator.comparingInt((Integer f) -> -partners[f]).thenComparing(f -> f))
                .toList();
        ResultTable.Builder table = ResultTable.of(
                "cutPoints",
                Column.integer("rank", "place"),
                Column.entity("firm"),
                Column.text("where"),
                Column.integer("separated", "firms").asDerived(),
                Column.integer("parts", "items").asDerived(),
                Column.list("separatedFirms"),
                Column.list("leadersCutOff"),
                Column.list("leadersSupplied"),
                Column.integer("partners", "firms"),
                Column.integer("partnersRank", "place"));
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            List<Integer> separated = point.parts().stream()
                    .skip(1)
                    .flatMap(p -> boxed(p).stream())
                    .toList();
            table.row(
                    Cell.integer(i + 1),
                    view.firmCell(network.id(point.firm())).evidence(SupplyView.keys(deals(point.firm()))),
                    Cell.word(view.origin(network.id(point.firm()))),
                    Cell.integer(point.separated()),
                    Cell.integer(point.parts().size()),
                    names(separated),
                    leaders.among(ids(separated)),
                    leaders.among(ids(customers(point.firm()))),
                    Cell.integer(partners[point.firm()]),
                    Cell.integer(byPartners.indexOf(point.firm()) + 1));
        }
        return table.build();
    }

    /// Links whose loss separates at least as many firms as asked for, the largest part first.
    ResultTable bridges() {
        ResultTable.Builder table = ResultTable.of(
                "bridges",
                Column.entity("supplier"),
                Column.entity("buyer"),
                Column.list("products"),
                Column.money("amount"),
                Column.integer("separated", "firms").asDerived(),
                Column.list("separatedFirms"),
                Column.list("leadersCutOff"));
        cutPoints.bridges().stream()
                .filter(b -> Math.min(b.sizeA(), b.sizeB()) >= least)
                .sorted(Comparator.comparingInt((CutPoints.Bridge b) -> -Math.min(b.sizeA(), b.sizeB()))
                        .thenComparing(CutPoints.Bridge::a)
                        .thenComparing(CutPoints.Bridge::b))
                .forEach(b -> table.row(bridge(b)));
        return table.build();
    }

    private List<Cell> bridge(CutPoints.Bridge bridge) {
        boolean smallA = bridge.sizeA() <= bridge.sizeB();
        int near = smallA ? bridge.b() : bridge.a();
        int far = smallA ? bridge.a() : bridge.b();
        List<Integer> separated = cutPoints.parts(near).stream()
                .filter(p -> Arrays.binarySearch(p, far) >= 0)
                .flatMap(p -> boxed(p).stream())
                .toList();
        List<Deal> deals = deals(near).stream()
                .filter(d -> network.indexOf(d.supplier()) == far || network.indexOf(d.buyer()) == far)
                .toList();
        Deal first = deals.getFirst();
        return List.of(
                view.firmCell(first.supplier()).evidence(SupplyView.keys(deals)),
                view.firmCell(first.buyer()),
                Cell.list(deals.stream()
                        .map(Deal::product)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .map(p -> view.productCell(p).value())
                        .toList()),
                BuyerTables.money(SupplyView.sum(deals)),
                Cell.integer(separated.size()),
                names(separated),
                leaders.among(ids(separated)));
    }

    private List<Deal> deals(int firm) {
        return byFirm.getOrDefault(network.id(firm), List.of());
    }

    private Set<Integer> customers(int firm) {
        Set<Integer> customers = new TreeSet<>();
        for (int e = network.salesStart(firm); e < network.salesEnd(firm); e++) {
            customers.add(network.buyer(e));
        }
        return customers;
    }

    private Set<Integer> partners(int firm) {
        Set<Integer> all = new HashSet<>(customers(firm));
        for (int p = network.purchasesStart(firm); p < network.purchasesEnd(firm); p++) {
            all.add(network.supplier(network.purchase(p)));
        }
        return all;
    }

    private Cell names(Collection<Integer> firms) {
        return Cell.list(firms.stream()
                .limit(NAMED)
                .map(f -> view.firmCell(network.id(f)).value())
                .toList());
    }

    private List<String> ids(Collection<Integer> firms) {
        return firms.stream().map(network::id).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Integer> boxed(int[] firms) {
        return Arrays.stream(firms).boxed().toList();
    }
}
