package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;

/// What each buyer here gets from one supplier only, or from few.
final class BuyerTables {

    private final AnalysisRequest request;
    private final SupplyView view;
    private final Map<String, SegmentRow> segments;
    private final List<Basket> baskets;

    /// Deals of the area's buyers by buyer and product, over all years.
    private final Map<String, Map<String, List<Deal>>> history;

    /// All that a buyer gets of a product in the year.
    ///
    /// @param bought yuan of all its purchases in the year
    record Basket(String buyer, String product, List<Deal> deals, double bought) {

        Set<String> suppliers() {
            return deals.stream().map(Deal::supplier).collect(Collectors.toSet());
        }

        boolean isSingle() {
            return suppliers().size() == 1;
        }

        double cny() {
            return SupplyView.sum(deals);
        }
    }

    BuyerTables(AnalysisRequest request, SupplyView view, Leaders leaders, Map<String, SegmentRow> segments) {
        this.request = request;
        this.view = view;
        this.segments = segments;
        boolean leadersOnly = request.get(BottlenecksAnalysis.LEADERS_ONLY);
        this.history = view.deals().stream()
                .filter(d -> view.here(d.buyer()) && (!leadersOnly || leaders.contains(d.buyer())))
                .collect(Collectors.groupingBy(
                        Deal::buyer,
                        TreeMap::new,
                        Collectors.groupingBy(Deal::product, TreeMap::new, Collectors.toList())));
        this.baskets = baskets(view);
    }

    private List<Basket> baskets(SupplyView view) {
        List<Basket> found = new ArrayList<>();
        Map<String, Map<String, List<Deal>>> now = view.current().stream()
                .filter(d -> history.containsKey(d.buyer()))
                .collect(Collectors.groupingBy(
                        Deal::buyer,
                        TreeMap::new,
                        Collectors.groupingBy(Deal::product, TreeMap::new, Collectors.toList())));
        now.forEach((buyer, products) -> {
            double bought =
                    products.values().stream().mapToDouble(SupplyView::sum).sum();
            products.forEach((product, deals) -> {
                if (!product.isEmpty() && view.isAsked(product)) {
                    found.add(new Basket(buyer, product, deals, bought));
                }
            });
        });
        return found;
    }

    List<Basket> of(String buyer) {
        return baskets.stream().filter(b -> b.buyer().equals(buyer)).toList();
    }

    /// Of the purchases looked at, the part with one supplier only.
    double singleShare() {
        return share(baskets);
    }

    static double share(Collection<Basket> baskets) {
        double all = baskets.stream().mapToDouble(Basket::cny).sum();
        return all > 0
                ? baskets.stream()
                                .filter(Basket::isSingle)
                                .mapToDouble(Basket::cny)
                                .sum()
                        / all
                : Double.NaN;
    }

    ResultTable single() {
        ResultTable.Builder table = ResultTable.of(
                "single",
                Column.entity("buyer"),
                Column.entity("segment"),
                Column.entity("supplier"),
                Column.text("where"),
                Column.money("amount"),
                Column.share("share").asDerived(),
                Column.integer("since", "year").asDerived(),
                Column.integer("makers", "firms").asDerived(),
                Column.list("alternatives"));
        baskets.stream()
                .filter(Basket::isSingle)
                .sorted(Comparator.comparingDouble((Basket b) -> -b.cny())
                        .thenComparing(Basket::buyer)
                        .thenComparing(Basket::product))
                .forEach(b -> table.row(single(b)));
        return table.build();
    }

    private List<Cell> single(Basket b) {
        Deal deal = b.deals().getFirst();
        String supplier = deal.supplier();
        SegmentRow row = segments.get(b.product());
        List<CellValue> others = row == null
                ? List.of()
                : row.makers().stream()
                        .map(FirmClaim::firm)
                        .filter(f -> !f.id().equals(supplier) && !f.id().equals(b.buyer()))
                        .map(f -> Cell.entity(f.id(), f.name()).value())
                        .toList();
        return List.of(
                view.firmCell(b.buyer()),
                view.productCell(b.product()),
                view.firmCell(supplier).evidence(SupplyView.keys(b.deals())),
                Cell.word(view.origin(deal)),
                money(b.cny()),
                b.bought() > 0 ? Cell.share(b.cny() / b.bought()) : Cell.none(),
                since(b, supplier),
                row == null ? Cell.none() : Cell.integer(row.depth().local()),
                Cell.list(others));
    }

    /// First of the years without a break up to now in which nobody else supplied it.
    private Cell since(Basket b, String supplier) {
        Map<Integer, Set<String>> years =
                history.getOrDefault(b.buyer(), Map.of()).getOrDefault(b.product(), List.of()).stream()
                        .filter(d -> d.year() > 0)
                        .collect(Collectors.groupingBy(
                                Deal::year, TreeMap::new, Collectors.mapping(Deal::supplier, Collectors.toSet())));
        int year = view.year();
        while (Set.of(supplier).equals(years.get(year - 1))) {
            year--;
        }
        return years.containsKey(year) ? Cell.integer(year) : Cell.none();
    }

    ResultTable concentration() {
        double moderate = request.get(BottlenecksAnalysis.MODERATE);
        ResultTable.Builder table = ResultTable.of(
                "concentration",
                Column.entity("buyer"),
                Column.entity("segment"),
                Column.integer("suppliers", "firms"),
                Column.entity("topSupplier"),
                Column.share("topShare").asDerived(),
                Column.decimal("hhi", "index").asDerived(),
                Column.text("level").asDerived(),
                Column.money("amount"));
        baskets.stream()
                .filter(b ->
                        !b.isSingle() && Shares.by(b.deals(), Deal::supplier).hhi() >= moderate)
                .sorted(Comparator.comparingDouble((Basket b) -> -b.cny())
                        .thenComparing(Basket::buyer)
                        .thenComparing(Basket::product))
                .forEach(b -> {
                    Shares shares = Shares.by(b.deals(), Deal::supplier);
                    table.row(
                            view.firmCell(b.buyer()),
                            view.productCell(b.product()),
                            Cell.integer(b.suppliers().size()),
                            view.firmCell(shares.top()).evidence(SupplyView.keys(b.deals())),
                            Cell.share(shares.topShare()),
                            Cell.decimal(shares.hhi()),
                            Concentration.of(shares.hhi(), request).cell(),
                            money(b.cny()));
                });
        return table.build();
    }

    /// Without any stated amount nothing is known.
    static Cell money(double cny) {
        return cny > 0 ? Cell.money(cny) : Cell.none();
    }
}
