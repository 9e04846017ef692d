package org.yuntu.analysis.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
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
                Column.text("dimension"));
        for (Standing s : standings) {
            Indicator i = s.indicator();
            List<String> evidence =
                    s.figures().stream().flatMap(f -> f.evidence().stream()).toList();
            table.row(
                    Cell.of(value(i)),
                    Cell.word(s.status()),
                    Cell.list(targets(s)),
                    Cell.list(actuals(s)).evidence(evidence),
                    share(isOwn(s) ? s.progress() : OptionalDouble.empty()),
                    Cell.date(java.util.Optional.ofNullable(i.due())),
                    i.due() != null && isJudged(s) ? Cell.flag(s.status() == IndicatorStatus.OVERDUE) : Cell.none(),
                    basis(s),
                    Cell.list(i.owners().stream().map(o -> Cell.text(o).value()).toList()),
                    Cell.phrase("article", text(i.source()), text(i.article())),
                    Cell.text(i.dimension()));
        }
        return table.build();
    }

    /// One row a figure: what is asked, stated and computed.
    static ResultTable figures(List<Standing> standings) {
        ResultTable.Builder table = ResultTable.of(
                "figures",
                Column.entity("indicator"),
                Column.text("part"),
                Column.text("unit"),
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
                        Cell.of(value(i)),
                        Cell.text(f.part().label()),
                        Cell.text(i.unit()),
                        Cell.text(i.comparison().sign()),
                        number(f.part().target()),
                        number(f.actual()).evidence(f.evidence()),
                        f.stated().isPresent() ? number(f.stated()).evidence(List.of(f.statedBy())) : Cell.none(),
                        number(f.statedYear()),
                        number(f.computed()).evidence(f.records()),
                        f.computed().isPresent() ? Cell.integer(f.records().size()) : Cell.none(),
                        isOwn(s) ? f.reached(i.comparison()).map(Cell::flag).orElseGet(Cell::none) : Cell.none(),
                        share(isOwn(s) ? f.progress(i.comparison()) : OptionalDouble.empty()));
            }
        }
        return table.build();
    }

    static ResultTable dimensions(List<Standing> standings) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("dimension"), Column.integer("all", "items")));
        Arrays.stream(IndicatorStatus.values()).forEach(s -> columns.add(Column.integer(s.name(), "items")));
        ResultTable.Builder table = ResultTable.of("dimensions", columns.toArray(Column[]::new));
        Map<String, List<Standing>> byDimension = standings.stream()
                .collect(Collectors.groupingBy(s -> s.indicator().dimension(), TreeMap::new, Collectors.toList()));
        byDimension.forEach((dimension, all) -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(dimension), Cell.integer(all.size())));
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
                Column.text("part"),
                Column.text("unit"),
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
                            Cell.of(value(s.indicator())),
                            Cell.text(f.part().label()),
                            Cell.text(s.indicator().unit()),
                            number(before),
                            number(f.actual()).evidence(f.evidence()),
                            before.isPresent() && f.actual().isPresent()
                                    ? Cell.decimal(f.actual().getAsDouble() - before.getAsDouble())
                                    : Cell.none(),
                            number(f.part().target()),
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
                Column.text("stage"),
                Column.flag("passed"),
                Column.list("snapshots"));
        for (Standing s : standings) {
            if (s.indicator().formulas().getFirst() instanceof IndicatorFormula.Milestones milestones) {
                for (int n = 0; n < milestones.years().size(); n++) {
                    int year = milestones.years().get(n);
                    table.row(
                            Cell.of(value(s.indicator())),
                            Cell.integer(year),
                            Cell.text(
                                    n < s.indicator().parts().size()
                                            ? s.indicator().parts().get(n)
                                            : ""),
                            Cell.flag(year < request.date().getYear()),
                            Cell.list(snapshots.stream()
                                    .filter(x -> x.date().getYear() == year)
                                    .map(x -> text(x.name()))
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
                Column.text("part"),
                Column.text("unit"),
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
                                Cell.of(value(s.indicator())),
                                Cell.text(f.part().label()),
                                Cell.text(s.indicator().unit()),
                                Cell.integer(year),
                                statedThen ? number(f.stated()).evidence(List.of(f.statedBy())) : Cell.none(),
                                number(f.computed()).evidence(f.records()));
                    }
                });
            }
        }
        return table.build();
    }

    /// What would settle indicators that nothing is known of.
    static ResultTable needs(List<Standing> standings) {
        ResultTable.Builder table = ResultTable.of(
                "needs", Column.entity("indicator"), Column.text("part"), Column.text("need"), Column.list("owner"));
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
                            Cell.of(value(s.indicator())),
                            Cell.text(f.part().label()),
                            f.actual().isEmpty()
                                    ? need(s.indicator(), f)
                                    : Cell.phrase(
                                            "needTarget", text(s.indicator().note())),
                            Cell.list(s.indicator().owners().stream()
                                    .map(IndicatorTables::text)
                                    .toList()));
                }
            }
        }
        return table.build();
    }

    private static Cell need(Indicator indicator, Figure figure) {
        return switch (figure.part().formula()) {
            case IndicatorFormula.Records records ->
                Cell.phrase(
                        "needRecords",
                        new CellValue.Word("kind." + records.kind()),
                        text(String.join("、", records.types())),
                        text(figure.part().code()));
            case IndicatorFormula.Milestones _ -> Cell.phrase("needSnapshots");
            case IndicatorFormula.All _, IndicatorFormula.External _, IndicatorFormula.Rules _ ->
                indicator.unit().isEmpty()
                        ? Cell.phrase("needWords", text(figure.part().code()))
                        : Cell.phrase("needValue", text(figure.part().code()), text(indicator.unit()));
        };
    }

    static CellValue value(Indicator indicator) {
        return new CellValue.Entity(
                indicator.id(), indicator.id() + " " + indicator.name(), indicator.id() + " " + indicator.nameEn());
    }

    private static List<CellValue> targets(Standing s) {
        Indicator i = s.indicator();
        if (i.target() == null || s.figures().size() > 1) {
            return i.parts().stream().map(IndicatorTables::text).toList();
        }
        Double max = i.targetMax();
        return List.of(
                max == null
                        ? new CellValue.Phrase(
                                "target",
                                List.of(text(i.comparison().sign()), new CellValue.Decimal(i.target()), text(i.unit())))
                        : new CellValue.Phrase(
                                "range",
                                List.of(
                                        new CellValue.Decimal(i.target()),
                                        new CellValue.Decimal(max),
                                        text(i.unit()))));
    }

    private static List<CellValue> actuals(Standing s) {
        if (!s.isKnown()) {
            return List.of();
        }
        return s.figures().stream()
                .map(f -> f.actual().isEmpty()
                        ? new CellValue.Phrase("unknown", List.of(text(f.part().label())))
                        : shown(f, text(s.indicator().unit())))
                .map(CellValue.class::cast)
                .toList();
    }

    private static CellValue.Phrase shown(Figure f, CellValue unit) {
        CellValue value = new CellValue.Decimal(f.actual().getAsDouble());
        return f.part().label().isEmpty()
                ? new CellValue.Phrase("value", List.of(value, unit))
                : new CellValue.Phrase("partValue", List.of(text(f.part().label()), value, unit));
    }

    private static Cell basis(Standing s) {
        List<Figure> known =
                s.figures().stream().filter(f -> f.actual().isPresent()).toList();
        if (known.isEmpty()) {
            return Cell.none();
        }
        boolean stated = known.stream().anyMatch(f -> f.stated().isPresent());
        boolean computed = known.stream().anyMatch(f -> f.computed().isPresent());
        if (stated && computed) {
            return Cell.word("basis.BOTH");
        }
        return Cell.word(stated ? "basis.STATED" : "basis.COMPUTED");
    }

    private static boolean isOwn(Standing s) {
        return s.status() != IndicatorStatus.ELSEWHERE;
    }

    private static boolean isJudged(Standing s) {
        return s.status() == IndicatorStatus.OVERDUE
                || s.status() == IndicatorStatus.NOT_REACHED
                || s.status() == IndicatorStatus.REACHED;
    }

    static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    private static Cell number(@org.jspecify.annotations.Nullable Double number) {
        return number == null ? Cell.none() : Cell.decimal(number);
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.decimal(number.getAsDouble()) : Cell.none();
    }

    private static Cell number(OptionalInt number) {
        return number.isPresent() ? Cell.integer(number.getAsInt()) : Cell.none();
    }

    private static Cell share(OptionalDouble share) {
        return share.isPresent() ? Cell.share(share.getAsDouble()) : Cell.none();
    }
}
