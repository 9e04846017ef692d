package org.yuntu.analysis.supply;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.supply.BuyerTables.Basket;

/// One row for each 链主: how its supply stands.
record LeaderTable(Leaders leaders, BuyerTables buyers, LocalTables local, Shape shape) {

    /// Most bought with one supplier only first.
    ResultTable build() {
        ResultTable.Builder table = ResultTable.of(
                "leaders",
                Column.entity("leader"),
                Column.list("clusters"),
                Column.money("purchases"),
                Column.integer("products", "items"),
                Column.integer("singles", "items").asDerived(),
                Column.share("singleShare").asDerived(),
                Column.share("localShare").asDerived(),
                Column.integer("suppliers", "firms"),
                Column.integer("paths", "paths").asDerived(),
                Column.list("cut"),
                Column.list("dominators"));
        leaders.ids().stream()
                .sorted(Comparator.comparingDouble((String l) -> -single(l)).thenComparing(l -> l))
                .forEach(l -> table.row(row(l)));
        return table.build();
    }

    private double single(String leader) {
        return buyers.of(leader).stream()
                .filter(Basket::isSingle)
                .mapToDouble(Basket::cny)
                .sum();
    }

    private List<Cell> row(String leader) {
        List<Basket> baskets = buyers.of(leader);
        Shape.Upstream upstream = shape.upstream(leader);
        return List.of(
                leaders.cell(leader),
                Cell.list(leaders.clusters().getOrDefault(leader, Set.of()).stream()
                        .map(Cell::value)
                        .toList()),
                BuyerTables.money(baskets.stream().mapToDouble(Basket::cny).sum()),
                Cell.integer(baskets.size()),
                Cell.integer(baskets.stream().filter(Basket::isSingle).count()),
                Cell.share(BuyerTables.share(baskets)),
                Cell.share(local.share(leader)),
                Cell.integer(upstream.suppliers()),
                upstream.suppliers() == 0 ? Cell.none() : Cell.integer(upstream.paths()),
                upstream.cut(),
                upstream.dominators());
    }
}
