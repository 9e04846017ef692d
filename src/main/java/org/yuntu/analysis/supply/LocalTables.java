package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.Cluster;

/// 本地配套率 of firms and, as the mean weighted by value over its 链主, of clusters, year by year.
final class LocalTables {

    private final SupplyView view;
    private final Leaders leaders;
    private final AnalysisRequest request;
    private final Purchases purchases;

    LocalTables(SupplyView view, Leaders leaders, AnalysisRequest request) {
        this.view = view;
        this.leaders = leaders;
        this.request = request;
        this.purchases = Purchases.of(view);
    }

    /// Of the year looked at; not a number when nothing is stated.
    double share(String firm) {
        return purchases.years(firm, view.year()).stream()
                .filter(y -> y.year() == view.year())
                .mapToDouble(Purchases.Year::localShare)
                .findFirst()
                .orElse(Double.NaN);
    }

    ResultTable firms() {
        ResultTable.Builder table = ResultTable.of("localFirms", columns("firm"));
        boolean leadersOnly = request.get(BottlenecksAnalysis.LEADERS_ONLY);
        Set<String> buyers = view.deals().stream()
                .map(Deal::buyer)
                .filter(b -> view.here(b) && (!leadersOnly || leaders.contains(b)))
                .collect(Collectors.toSet());
        buyers.stream()
                .sorted(Comparator.comparingDouble((String b) -> -latest(b)).thenComparing(b -> b))
                .forEach(b -> rows(table, view.firmCell(b), purchases.years(b, view.year())));
        return table.build();
    }

    ResultTable chains() {
        ResultTable.Builder table = ResultTable.of("localChains", columns("cluster"));
        for (Cluster cluster : request.clusters()) {
            List<String> its = leaders.ids().stream()
                    .filter(l -> leaders.clusters().getOrDefault(l, Set.of()).contains(cluster))
                    .toList();
            rows(table, Cell.cluster(cluster), purchases.together(its, view.year()));
        }
        return table.build();
    }

    private double latest(String firm) {
        return purchases
                .findLatest(firm, view.year())
                .map(Purchases.Year::total)
                .orElse(0.0);
    }

    private static Column[] columns(String who) {
        return new Column[] {
            Column.entity(who),
            Column.integer("year", "year"),
            Column.money("purchases"),
            Column.money("localPurchases"),
            Column.share("localShare").asDerived(),
            Column.decimal("change", "percentagePoints").asDerived(),
            Column.integer("suppliers", "firms")
        };
    }

    private static void rows(ResultTable.Builder table, Cell who, List<Purchases.Year> years) {
        double before = Double.NaN;
        for (Purchases.Year y : years) {
            List<Cell> row = new ArrayList<>(List.of(
                    who,
                    Cell.integer(y.year()),
                    Cell.money(y.total()),
                    Cell.money(y.local()),
                    Cell.share(y.localShare()),
                    Cell.decimal(100 * (y.localShare() - before)),
                    Cell.integer(y.suppliers())));
            table.row(row);
            before = y.localShare();
        }
    }
}
