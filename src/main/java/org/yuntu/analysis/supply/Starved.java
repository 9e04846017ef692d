package org.yuntu.analysis.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.Criticality;

/// The end products a missing product starves: everything it goes into, over however many steps, that goes into
/// nothing more.
///
/// @param rows states by product
record Starved(GapProjection projection, Map<String, SegmentRow> rows) {

    /// A step down the chain.
    private record Step(int product, int before, boolean essential, int steps) {}

    /// Those that cannot be made without it first, then the nearest.
    ResultTable table(int gap) {
        Map<Integer, List<Integer>> uses = new HashMap<>();
        IntStream.range(0, projection.inputCount())
                .forEach(i -> uses.computeIfAbsent(projection.inputFrom(i), _ -> new ArrayList<>())
                        .add(i));
        Map<Integer, Step> reached = new HashMap<>();
        walk(gap, uses, reached, true);
        walk(gap, uses, reached, false);
        ResultTable.Builder table = columns();
        reached.values().stream()
                .filter(s -> s.product() != gap && !uses.containsKey(s.product()))
                .sorted(Comparator.comparing((Step s) -> !s.essential())
                        .thenComparing(Step::steps)
                        .thenComparing(Step::product))
                .forEach(s -> table.row(row(s, reached)));
        return table.build();
    }

    ResultTable none() {
        return columns().build();
    }

    private static ResultTable.Builder columns() {
        return ResultTable.of(
                "starved",
                Column.entity("segment"),
                Column.entity("cluster"),
                Column.flag("essential").asDerived(),
                Column.integer("steps", "steps"),
                Column.list("way"),
                Column.integer("makers", "firms"));
    }

    /// Breadth first; over inputs nothing can do without, then over any that matter.
    private void walk(int gap, Map<Integer, List<Integer>> uses, Map<Integer, Step> reached, boolean essential) {
        if (essential) {
            reached.put(gap, new Step(gap, -1, true, 0));
        }
        List<Integer> front = new ArrayList<>(reached.keySet().stream().sorted().toList());
        while (!front.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int p : front) {
                Step step = reached.getOrDefault(p, new Step(p, -1, essential, 0));
                for (int i : uses.getOrDefault(p, List.of())) {
                    Criticality criticality = projection.input(i).criticality();
                    boolean counts =
                            essential ? criticality == Criticality.ESSENTIAL : criticality != Criticality.SUBSTITUTABLE;
                    int user = projection.inputTo(i);
                    if (counts && !reached.containsKey(user)) {
                        reached.put(user, new Step(user, p, essential, step.steps() + 1));
                        next.add(user);
                    }
                }
            }
            front = next.stream().sorted().toList();
        }
    }

    private List<Cell> row(Step end, Map<Integer, Step> reached) {
        List<CellValue> way = new ArrayList<>();
        for (int p = end.before(); p >= 0; p = reached.getOrDefault(p, end).before()) {
            way.add(cell(p).value());
        }
        SegmentRow row = rows.get(projection.product(end.product()).id());
        return List.of(
                cell(end.product()),
                Cell.cluster(projection.product(end.product()).cluster()),
                Cell.flag(end.essential()),
                Cell.integer(end.steps()),
                Cell.list(way.reversed()),
                row == null ? Cell.none() : Cell.integer(row.depth().local()));
    }

    private Cell cell(int product) {
        GapProjection.Product p = projection.product(product);
        return Cell.entity(p.id(), p.nameZh(), p.nameEn());
    }
}
