package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yuntu.model.Indicator;

/// How one indicator stands.
///
/// @param year calendar year or last year its figures speak of
record Standing(Indicator indicator, IndicatorStatus status, List<Figure> figures, int year) {

    Standing {
        figures = List.copyOf(figures);
    }

    /// @param own whether the area and the clusters asked for are those the target is set for
    static Standing of(Indicator indicator, List<Figure> figures, LocalDate date, boolean own) {
        return new Standing(indicator, status(indicator, figures, date, own), figures, date.getYear());
    }

    private static IndicatorStatus status(Indicator indicator, List<Figure> figures, LocalDate date, boolean own) {
        if (isRule(indicator)) {
            return IndicatorStatus.RULE;
        }
        if (indicator.comparison() == Indicator.Comparison.NONE) {
            return IndicatorStatus.QUALITATIVE;
        }
        if (!own) {
            return IndicatorStatus.ELSEWHERE;
        }
        List<Optional<Boolean>> reached =
                figures.stream().map(f -> f.reached(indicator.comparison())).toList();
        if (reached.stream().anyMatch(r -> r.isPresent() && !r.get())) {
            return isPast(indicator, date) ? IndicatorStatus.OVERDUE : IndicatorStatus.NOT_REACHED;
        }
        return reached.stream().allMatch(Optional::isPresent) ? IndicatorStatus.REACHED : IndicatorStatus.NO_DATA;
    }

    static boolean isPast(Indicator indicator, LocalDate date) {
        LocalDate due = indicator.due();
        return due != null && due.isBefore(date);
    }

    private static boolean isRule(Indicator indicator) {
        return indicator.formulas().getFirst() instanceof org.yuntu.model.IndicatorFormula.Rules;
    }

    /// Of several figures the one furthest behind.
    OptionalDouble progress() {
        List<OptionalDouble> all =
                figures.stream().map(f -> f.progress(indicator.comparison())).toList();
        return all.stream().allMatch(OptionalDouble::isPresent)
                ? all.stream().mapToDouble(OptionalDouble::getAsDouble).min()
                : OptionalDouble.empty();
    }

    boolean isKnown() {
        return figures.stream().anyMatch(f -> f.actual().isPresent());
    }
}
