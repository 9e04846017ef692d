package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;

/// What all buyers here get of each product: from how many, and from where.
final class SegmentTables {

    private final AnalysisRequest request;
    private final SupplyView view;
    private final Map<String, SegmentRow> segments;
    private final Map<String, List<Deal>> bought;

    SegmentTables(AnalysisRequest request, SupplyView view, Map<String, SegmentRow> segments) {
        this.request = request;
        this.view = view;
        this.segments = segments;
        this.bought = view.current().stream()
                .filter(d -> d.amountCny() > 0 && !d.product().isEmpty() && view.isAsked(d.product()))
                .filter(d -> view.here(d.buyer()))
                .collect(Collectors.groupingBy(Deal::product, TreeMap::new, Collectors.toList()));
    }

    /// Most concentrated first; beside the rank the one by amount alone.
    ResultTable concentration() {
        List<String> bySize = ranked(Comparator.comparingDouble(p -> -SupplyView.sum(deals(p))));
        List<String> ranked =
                ranked(Comparator.comparingDouble((String p) -> -suppliers(p).hhi())
                        .thenComparing(p -> -SupplyView.sum(deals(p))));
        ResultTable.Builder table = ResultTable.of(
                "segments",
                Column.integer("rank", "place"),
                Column.entity("segment"),
                Column.decimal("hhi", "index").asDerived(),
                Column.text("level").asDerived(),
                Column.integer("suppliers", "firms"),
                Column.entity("topSupplier"),
                Column.share("topShare").asDerived(),
                Column.integer("buyers", "firms"),
                Column.money("amount"),
                Column.integer("sizeRank", "place"));
        for (int i = 0; i < ranked.size(); i++) {
            String product = ranked.get(i);
            List<Deal> deals = deals(product);
            Shares shares = suppliers(product);
            table.row(
                    Cell.integer(i + 1),
                    view.productCell(product),
                    Cell.decimal(shares.hhi()),
                    Concentration.of(shares.hhi(), request).cell(),
                    Cell.integer(shares.parts().size()),
                    view.firmCell(shares.top()).evidence(SupplyView.keys(deals)),
                    Cell.share(shares.topShare()),
                    Cell.integer(deals.stream().map(Deal::buyer).distinct().count()),
                    Cell.money(shares.total()),
                    Cell.integer(bySize.indexOf(product) + 1));
        }
        return table.build();
    }

    /// Critical ones first, then the least local; beside them the rank by amount alone.
    ResultTable dependence() {
        List<String> bySize = ranked(Comparator.comparingDouble(p -> -SupplyView.sum(deals(p))));
        List<Column> columns = new ArrayList<>(List.of(
                Column.entity("segment"),
                Column.flag("critical").asDerived(),
                Column.share("dependence").asDerived(),
                Column.money("demand")));
        Arrays.stream(Origin.values()).map(o -> Column.share(o.name())).forEach(columns::add);
        columns.addAll(List.of(
                Column.decimal("outsideHhi", "index").asDerived(),
                Column.text("topOrigin"),
                Column.integer("makers", "firms").asDerived(),
                Column.integer("sizeRank", "place")));
        ResultTable.Builder table = ResultTable.of("dependence", columns.toArray(Column[]::new));
        ranked(Comparator.comparing((String p) -> !isCritical(p))
                        .thenComparing(p -> -dependence(p))
                        .thenComparing(p -> -SupplyView.sum(deals(p))))
                .forEach(p -> table.row(dependence(p, bySize.indexOf(p) + 1)));
        return table.build();
    }

    private List<Cell> dependence(String product, int sizeRank) {
        List<Deal> deals = deals(product);
        Shares outside = outside(product);
        List<Cell> cells = new ArrayList<>(List.of(
                view.productCell(product).evidence(SupplyView.keys(deals)),
                Cell.flag(isCritical(product)),
                Cell.share(dependence(product)),
                Cell.money(SupplyView.sum(deals))));
        for (Origin origin : Origin.values()) {
            cells.add(Cell.share(
                    Shares.by(deals, d -> view.origin(d).name()).parts().getOrDefault(origin.name(), 0.0)
                            / SupplyView.sum(deals)));
        }
        SegmentRow row = segments.get(product);
        cells.add(Cell.decimal(outside.hhi()));
        cells.add(top(outside.top()));
        cells.add(row == null ? Cell.none() : Cell.integer(row.depth().local()));
        cells.add(Cell.integer(sizeRank));
        return cells;
    }

    private static Cell top(String place) {
        return Arrays.stream(Origin.values())
                .filter(o -> o.name().equals(place))
                .findFirst()
                .map(Cell::word)
                .orElseGet(() -> Cell.text(place));
    }

    long critical() {
        return bought.keySet().stream().filter(this::isCritical).count();
    }

    /// Bought from elsewhere, from few places, and nobody here makes it.
    private boolean isCritical(String product) {
        SegmentRow row = segments.get(product);
        return row != null
                && row.depth().local() == 0
                && dependence(product) >= request.get(BottlenecksAnalysis.DEPENDENT)
                && outside(product).hhi() >= request.get(BottlenecksAnalysis.NARROW);
    }

    /// Share of the purchases that does not come from here.
    private double dependence(String product) {
        List<Deal> deals = deals(product);
        return deals.stream()
                        .filter(d -> view.origin(d) != Origin.HERE)
                        .mapToDouble(Deal::knownCny)
                        .sum()
                / SupplyView.sum(deals);
    }

    /// By country or province.
    private Shares outside(String product) {
        return Shares.by(
                deals(product).stream()
                        .filter(d -> view.origin(d) != Origin.HERE)
                        .toList(),
                view::origins);
    }

    private Shares suppliers(String product) {
        return Shares.by(deals(product), Deal::supplier);
    }

    private List<Deal> deals(String product) {
        return bought.getOrDefault(product, List.of());
    }

    private List<String> ranked(Comparator<String> order) {
        return bought.keySet().stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
