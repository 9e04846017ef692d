package org.yuntu.analysis.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;
import org.yuntu.model.Indicator;
import org.yuntu.model.IndicatorFormula;

/// How the standings of indicators read.
final class IndicatorTables {

    /// Figures in a column have the unit that stands beside them in the row.
    static final String OWN_UNIT = "own";

    private IndicatorTables() {}

    /// One row an indicator.
    static ResultTable indicators(List<Standing> standings) {
        ResultTable.Builder table = ResultTable.of(
                "indicators",
                Column.entity("indicator"),
                Column.text("status"),
                Column.list("target"),
                Column.list("actual"),
                Column.share("progress").asDerived(),
                Column.date("due"),
                Column.flag("overdue"),
                Column.text("basis"),
                Column.list("owner"),
                Column.text("article"),
                Column.entity("dimension"));
        for (Standing s : standings) {
            Indicator i = s.indicator();
            List<String> evidence =
                    s.figures().stream().flatMap(f -> f.evidence().stream()).toList();
            table.row(
                    Cell.of(IndicatorCells.value(i)),
                    Cell.word(s.status()),
                    Cell.list(IndicatorCells.targets(s)),
                    Cell.list(IndicatorCells.actuals(s)).evidence(evidence),
                    IndicatorCells.share(IndicatorCells.isOwn(s) ? s.progress() : OptionalDouble.empty()),
                    Cell.date(java.util.Optional.ofNullable(i.due())),
                    i.due() != null && IndicatorCells.isJudged(s)
                            ? Cell.flag(s.status() == IndicatorStatus.OVERDUE)
                            : Cell.none(),
                    IndicatorCells.basis(s),
                    IndicatorCells.owners(i),
                    Cell.phrase("article", IndicatorCells.text(i.source()), IndicatorCells.text(i.article())),
                    IndicatorCells.dimension(i));
        }
        return table.build();
    }

    /// One row a figure: what is asked, stated and computed.
    static ResultTable figures(List<Standing> standings) {
        ResultTable.Builder table = ResultTable.of(
                "figures",
                Column.entity("indicator"),
                Column.entity("part"),
                Column.entity("unit"),
                Column.text("comparison"),
                Column.decimal("target", OWN_UNIT),
                Column.decimal("actual", OWN_UNIT),
                Column.decimal("stated", OWN_UNIT),
                Column.integer("statedYear", "year"),
                Column.decimal("computed", OWN_UNIT).asDerived(),
                Column.integer("records", "items"),
                Column.flag("reached"),
                Column.share("progress").asDerived());
        for (Standing s : standings) {
            Indicator i = s.indicator();
            if (s.status() == IndicatorStatus.RULE) {
                continue;
            }
            for (Figure f : s.figures()) {
                table.row(
                        Cell.of(IndicatorCells.value(i)),
                        IndicatorCells.part(f),
                        IndicatorCells.unit(i),
                        IndicatorCells.comparison(i),
                        IndicatorCells.number(f.part().target()),
                        IndicatorCells.number(f.actual()).evidence(f.evidence()),
                        f.stated().isPresent()
                                ? IndicatorCells.number(f.stated()).evidence(List.of(f.statedBy()))
                                : Cell.none(),
                        IndicatorCells.number(f.statedYear()),
                        IndicatorCells.number(f.computed()).evidence(f.records()),
                        f.computed().isPresent() ? Cell.integer(f.records().size()) : Cell.none(),
                        IndicatorCells.isOwn(s)
                                ? f.reached(i.comparison()).map(Cell::flag).orElseGet(Cell::none)
                                : Cell.none(),
                        IndicatorCells.share(
                                IndicatorCells.isOwn(s) ? f.progress(i.comparison()) : OptionalDouble.empty()));
            }
        }
        return table.build();
    }

    static ResultTable dimensions(List<Standing> standings) {
        List<Column> columns = new ArrayList<>(List.of(Column.entity("dimension"), Column.integer("all", "items")));
        Arrays.stream(IndicatorStatus.values()).forEach(s -> columns.add(Column.integer(s.name(), "items")));
        ResultTable.Builder table = ResultTable.of("dimensions", columns.toArray(Column[]::new));
        Map<String, List<Standing>> byDimension = standings.stream()
                .collect(Collectors.groupingBy(s -> s.indicator().dimension(), TreeMap::new, Collectors.toList()));
        byDimension.forEach((dimension, all) -> {
            List<Cell> row = new ArrayList<>(
                    List.of(IndicatorCells.dimension(all.getFirst().indicator()), Cell.integer(all.size())));
            Arrays.stream(IndicatorStatus.values())
                    .forEach(status -> row.add(Cell.integer(
                            all.stream().filter(s -> s.status() == status).count())));
            table.row(row);
        });
        return table.build();
    }

    /// What was stored then, what is now, and the target.
    static ResultTable change(FigureSnapshot then, List<Standing> standings) {
        ResultTable.Builder table = ResultTable.of(
                "change",
                Column.entity("indicator"),
                Column.entity("part"),
                Column.entity("unit"),
                Column.decimal("then", OWN_UNIT),
                Column.decimal("now", OWN_UNIT),
                Column.decimal("difference", OWN_UNIT).asDerived(),
                Column.decimal("target", OWN_UNIT),
                Column.text("status"));
        for (Standing s : standings) {
            for (Figure f : s.figures()) {
                OptionalDouble before = then.value(keyOf(s.indicator(), f));
                if (before.isPresent() || f.actual().isPresent()) {
                    table.row(
                            Cell.of(IndicatorCells.value(s.indicator())),
                            IndicatorCells.part(f),
                            IndicatorCells.unit(s.indicator()),
                            IndicatorCells.number(before),
                            IndicatorCells.number(f.actual()).evidence(f.evidence()),
                            before.isPresent() && f.actual().isPresent()
                                    ? Cell.decimal(f.actual().getAsDouble() - before.getAsDouble())
                                    : Cell.none(),
                            IndicatorCells.number(f.part().target()),
                            Cell.word(s.status()));
                }
            }
        }
        return table.build();
    }

    /// Under which a figure is stored: parts of a sum of indicators stand beside those indicators' own.
    static String keyOf(Indicator indicator, Figure figure) {
        return indicator.id().equals(figure.part().code())
                        || figure.part().code().startsWith(indicator.id() + "-")
                ? figure.part().code()
                : indicator.id() + "/" + figure.part().code();
    }

    static ResultTable milestones(List<Standing> standings, AnalysisRequest request, List<FigureSnapshot> snapshots) {
        ResultTable.Builder table = ResultTable.of(
                "milestones",
                Column.entity("indicator"),
                Column.integer("year", "year"),
                Column.entity("stage"),
                Column.flag("passed"),
                Column.list("snapshots"));
        for (Standing s : standings) {
            if (s.indicator().formulas().getFirst() instanceof IndicatorFormula.Milestones milestones) {
                for (int n = 0; n < milestones.years().size(); n++) {
                    int year = milestones.years().get(n);
                    table.row(
                            Cell.of(IndicatorCells.value(s.indicator())),
                            Cell.integer(year),
                            IndicatorCells.part(s.indicator(), n),
                            Cell.flag(year < request.date().getYear()),
                            Cell.list(snapshots.stream()
                                    .filter(x -> x.date().getYear() == year)
                                    .map(x -> IndicatorCells.text(x.name()))
                                    .toList()));
                }
            }
        }
        return table.build();
    }

    /// The years up to that of the request, where there is a figure for one.
    static ResultTable years(List<Standing> standings, Evaluation evaluation, AnalysisRequest request, int years) {
        ResultTable.Builder table = ResultTable.of(
                "years",
                Column.entity("indicator"),
                Column.entity("part"),
                Column.entity("unit"),
                Column.integer("year", "year"),
                Column.decimal("stated", OWN_UNIT),
                Column.decimal("computed", OWN_UNIT).asDerived());
        int last = request.date().getYear();
        Map<Integer, Map<String, List<Figure>>> all = new TreeMap<>();
        for (int year = last - years + 1; year <= last; year++) {
            List<Standing> then = year == last ? standings : evaluation.endOf(year);
            all.put(
                    year,
                    then.stream().collect(Collectors.toMap(s -> s.indicator().id(), Standing::figures)));
        }
        for (Standing s : standings) {
            boolean told = s.indicator().formulas().getFirst() instanceof IndicatorFormula.All;
            for (int n = 0; n < s.figures().size() && !told; n++) {
                int figure = n;
                all.forEach((year, then) -> {
                    Figure f =
                            then.getOrDefault(s.indicator().id(), s.figures()).get(figure);
                    boolean statedThen =
                            f.statedYear().isPresent() && f.statedYear().getAsInt() == year;
                    if (statedThen || f.computed().isPresent()) {
                        table.row(
                                Cell.of(IndicatorCells.value(s.indicator())),
                                IndicatorCells.part(f),
                                IndicatorCells.unit(s.indicator()),
                                Cell.integer(year),
                                statedThen
                                        ? IndicatorCells.number(f.stated()).evidence(List.of(f.statedBy()))
                                        : Cell.none(),
                                IndicatorCells.number(f.computed()).evidence(f.records()));
                    }
                });
            }
        }
        return table.build();
    }

    /// What would settle indicators that nothing is known of.
    static ResultTable needs(List<Standing> standings) {
        ResultTable.Builder table = ResultTable.of(
                "needs", Column.entity("indicator"), Column.entity("part"), Column.text("need"), Column.list("owner"));
        for (Standing s : standings) {
            boolean asks = s.status() == IndicatorStatus.NO_DATA
                    || s.status() == IndicatorStatus.NOT_REACHED
                    || s.status() == IndicatorStatus.OVERDUE
                    || s.status() == IndicatorStatus.QUALITATIVE;
            for (Figure f : asks ? s.figures() : List.<Figure>of()) {
                boolean lacksTarget =
                        s.status() == IndicatorStatus.NO_DATA && f.part().target() == null;
                if (f.actual().isEmpty() || lacksTarget) {
                    table.row(
                            Cell.of(IndicatorCells.value(s.indicator())),
                            IndicatorCells.part(f),
                            f.actual().isEmpty()
                                    ? IndicatorCells.need(s.indicator(), f)
                                    : Cell.phrase(
                                            "needTarget",
                                            IndicatorCells.text(s.indicator().note())),
                            IndicatorCells.owners(s.indicator()));
                }
            }
        }
        return table.build();
    }
}
