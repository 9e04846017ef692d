package org.yuntu.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.model.Indicator;
import org.yuntu.model.IndicatorFormula;

/// What stands in the cells of the tables of indicators.
final class IndicatorCells {

    private IndicatorCells() {}

    static Cell need(Indicator indicator, Figure figure) {
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
                        : Cell.phrase("needValue", text(figure.part().code()), unitValue(indicator));
        };
    }

    static CellValue value(Indicator indicator) {
        return new CellValue.Entity(
                indicator.id(), indicator.id() + " " + indicator.name(), indicator.id() + " " + indicator.nameEn());
    }

    static List<CellValue> targets(Standing s) {
        Indicator i = s.indicator();
        if (i.target() == null || s.figures().size() > 1) {
            return IntStream.range(0, i.parts().size())
                    .mapToObj(n -> words(i.parts().get(n), i.english().parts().get(n)))
                    .toList();
        }
        Double max = i.targetMax();
        return List.of(
                max == null
                        ? new CellValue.Phrase(
                                "target",
                                List.of(text(i.comparison().sign()), new CellValue.Decimal(i.target()), unitValue(i)))
                        : new CellValue.Phrase(
                                "range",
                                List.of(new CellValue.Decimal(i.target()), new CellValue.Decimal(max), unitValue(i))));
    }

    static List<CellValue> actuals(Standing s) {
        if (!s.isKnown()) {
            return List.of();
        }
        return s.figures().stream()
                .map(f -> f.actual().isEmpty()
                        ? new CellValue.Phrase("unknown", List.of(partValue(f)))
                        : shown(f, unitValue(s.indicator())))
                .map(CellValue.class::cast)
                .toList();
    }

    private static CellValue.Phrase shown(Figure f, CellValue unit) {
        CellValue value = new CellValue.Decimal(f.actual().getAsDouble());
        return f.part().label().isEmpty()
                ? new CellValue.Phrase("value", List.of(value, unit))
                : new CellValue.Phrase("partValue", List.of(partValue(f), value, unit));
    }

    static Cell basis(Standing s) {
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

    static boolean isOwn(Standing s) {
        return s.status() != IndicatorStatus.ELSEWHERE;
    }

    static boolean isJudged(Standing s) {
        return s.status() == IndicatorStatus.OVERDUE
                || s.status() == IndicatorStatus.NOT_REACHED
                || s.status() == IndicatorStatus.REACHED;
    }

    static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    /// In the language of the reader; as the document prints it where there is no translation.
    private static CellValue words(String zh, String en) {
        return zh.isEmpty() ? text("") : CellValue.Entity.word(zh, zh, en);
    }

    private static Cell cell(String zh, String en) {
        return zh.isEmpty() ? Cell.none() : Cell.of(words(zh, en));
    }

    private static CellValue unitValue(Indicator indicator) {
        return words(indicator.unit(), indicator.english().unit());
    }

    private static CellValue partValue(Figure figure) {
        return words(figure.part().label(), figure.part().labelEn());
    }

    static Cell unit(Indicator indicator) {
        return cell(indicator.unit(), indicator.english().unit());
    }

    static Cell part(Figure figure) {
        return cell(figure.part().label(), figure.part().labelEn());
    }

    /// The n-th of the parts as the document words it, nothing beyond them.
    static Cell part(Indicator indicator, int n) {
        return n < indicator.parts().size()
                ? cell(indicator.parts().get(n), indicator.english().parts().get(n))
                : Cell.none();
    }

    static Cell dimension(Indicator indicator) {
        return cell(indicator.dimension(), indicator.english().dimension());
    }

    static Cell owners(Indicator indicator) {
        return Cell.list(IntStream.range(0, indicator.owners().size())
                .mapToObj(n -> words(
                        indicator.owners().get(n), indicator.english().owners().get(n)))
                .toList());
    }

    /// How the target is meant: a sign, or a word where it is none.
    static Cell comparison(Indicator indicator) {
        return switch (indicator.comparison()) {
            case AT_LEAST, AT_MOST, EQUAL -> Cell.text(indicator.comparison().sign());
            case RANGE, NONE -> Cell.word(indicator.comparison());
        };
    }

    static Cell number(@Nullable Double number) {
        return number == null ? Cell.none() : Cell.decimal(number);
    }

    static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.decimal(number.getAsDouble()) : Cell.none();
    }

    static Cell number(OptionalInt number) {
        return number.isPresent() ? Cell.integer(number.getAsInt()) : Cell.none();
    }

    static Cell share(OptionalDouble share) {
        return share.isPresent() ? Cell.share(share.getAsDouble()) : Cell.none();
    }
}
