package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;

/// All cells of the clusters asked for.
final class FundCells {

    private final Map<Cluster, List<FundCell>> byCluster = new EnumMap<>(Cluster.class);

    FundCells(Collection<Cluster> clusters, List<Need> needs, List<FundOffer> offers, double uptake) {
        Map<Cluster, Map<FundStage, List<Need>>> sorted = new EnumMap<>(Cluster.class);
        needs.stream()
                .filter(Need::isComplete)
                .forEach(n -> n.clusters()
                        .forEach(c -> sorted.computeIfAbsent(c, _ -> new EnumMap<>(FundStage.class))
                                .computeIfAbsent(n.stage().orElseThrow().stage(), _ -> new ArrayList<>())
                                .add(n)));
        for (Cluster cluster : clusters) {
            List<FundCell> row = new ArrayList<>();
            for (FundStage stage : FundStage.values()) {
                row.add(new FundCell(
                        cluster,
                        stage,
                        sorted.getOrDefault(cluster, Map.of()).getOrDefault(stage, List.of()),
                        offers.stream().filter(o -> o.covers(cluster, stage)).toList(),
                        uptake));
            }
            byCluster.put(cluster, List.copyOf(row));
        }
    }

    /// Largest declared gap first.
    List<FundCell> all() {
        return byCluster.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble((FundCell c) -> orNothing(c.declaredGapCny()))
                        .thenComparing(c -> orNothing(c.gapCny()))
                        .reversed()
                        .thenComparing(FundCell::cluster)
                        .thenComparing(FundCell::stage))
                .toList();
    }

    List<FundCell> uncovered() {
        return all().stream().filter(c -> !c.isCovered()).toList();
    }

    /// Share of the money still to be invested that is meant for 种子 to 初创; NaN without money.
    double earlyShare() {
        return earlyShare(all());
    }

    ResultTable clusters() {
        ResultTable.Builder table = ResultTable.of(
                "clusters",
                Column.entity("cluster"),
                Column.integer("coveredStages", "stages"),
                Column.entity("firstBreak"),
                Column.list("missingStages"),
                Column.integer("longestRun", "stages"),
                Column.money("declared"),
                Column.money("supply").asDerived(),
                Column.money("declaredGap").asDerived(),
                Column.share("earlyShare").asDerived(),
                Column.money("derived").asDerived(),
                Column.money("gap").asDerived());
        byCluster.forEach((cluster, cells) -> {
            List<FundCell> empty = cells.stream().filter(c -> !c.isCovered()).toList();
            table.row(
                    Cell.cluster(cluster),
                    Cell.integer(cells.size() - empty.size()),
                    empty.isEmpty() ? Cell.none() : Cell.term(empty.getFirst().stage()),
                    Cell.list(empty.stream()
                            .map(c -> Cell.term(c.stage()).value())
                            .toList()),
                    Cell.integer(longestRun(cells)),
                    sum(cells, FundCell::declaredCny),
                    sum(cells, FundCell::supplyCny),
                    sum(cells, FundCell::declaredGapCny),
                    Cell.share(earlyShare(cells)),
                    sum(cells, FundCell::derivedCny),
                    sum(cells, FundCell::gapCny));
        });
        return table.build();
    }

    ResultTable cells() {
        ResultTable.Builder table = ResultTable.of(
                "cells",
                Column.entity("cluster"),
                Column.entity("stage"),
                Column.flag("covered"),
                Column.integer("declaredNeeds", "items"),
                Column.money("declared"),
                Column.integer("funds", "items"),
                Column.money("supply").asDerived(),
                Column.money("declaredGap").asDerived(),
                Column.integer("derivedFirms", "firms"),
                Column.money("derived").asDerived(),
                Column.money("gap").asDerived());
        for (FundCell cell : all()) {
            List<String> needs = cell.declared().stream().map(Need::id).toList();
            table.row(
                    Cell.cluster(cell.cluster()),
                    Cell.term(cell.stage()),
                    Cell.flag(cell.isCovered()),
                    Cell.integer(needs.size()).evidence(needs),
                    Cell.money(cell.declaredCny()).evidence(needs),
                    Cell.integer(cell.offers().size()).evidence(FundOffer.ids(cell.offers())),
                    Cell.money(cell.supplyCny()),
                    Cell.money(cell.declaredGapCny()),
                    Cell.integer(cell.derivedFirms()),
                    Cell.money(cell.derivedCny()),
                    Cell.money(cell.gapCny()));
        }
        return table.build();
    }

    static CellValue name(FundCell cell) {
        return Cell.phrase(
                        "cell",
                        Cell.cluster(cell.cluster()).value(),
                        Cell.term(cell.stage()).value(),
                        Cell.money(cell.declaredCny()).value())
                .value();
    }

    /// Stages covered one after the other.
    private static int longestRun(List<FundCell> cells) {
        int longest = 0;
        int run = 0;
        for (FundCell cell : cells) {
            run = cell.isCovered() ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static double earlyShare(List<FundCell> cells) {
        double early = total(cells.stream().filter(FundCell::isEarly).toList(), FundCell::supplyCny)
                .orElse(0.0);
        double all = total(cells, FundCell::supplyCny).orElse(0.0);
        return all > 0 ? early / all : Double.NaN;
    }

    private static Cell sum(List<FundCell> cells, ToDoubleFunction<FundCell> figure) {
        return total(cells, figure).map(Cell::money).orElseGet(Cell::none);
    }

    /// Of the known figures; empty when none is known.
    private static Optional<Double> total(List<FundCell> cells, ToDoubleFunction<FundCell> figure) {
        double[] known =
                cells.stream().mapToDouble(figure).filter(v -> !Double.isNaN(v)).toArray();
        return known.length == 0
                ? Optional.empty()
                : Optional.of(java.util.Arrays.stream(known).sum());
    }

    private static double orNothing(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
