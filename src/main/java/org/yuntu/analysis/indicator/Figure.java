package org.yuntu.analysis.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.yuntu.analysis.ecosystem.IndicatorValue;
import org.yuntu.model.Indicator.Comparison;
import org.yuntu.model.Indicator.Part;

/// One figure of an indicator: what is asked, what was stated, what the records come to. All in the indicator's unit.
///
/// @param stated the newest value an `indicator-value` record states for the area
/// @param statedYear of it
/// @param computed from records; empty when there is none to compute from, since lists are never known to be complete
/// @param records that the computed value rests on
record Figure(
        Part part,
        OptionalDouble stated,
        OptionalInt statedYear,
        String statedBy,
        OptionalDouble computed,
        List<String> records) {

    Figure {
        records = List.copyOf(records);
    }

    static Figure nothing(Part part) {
        return new Figure(part, OptionalDouble.empty(), OptionalInt.empty(), "", OptionalDouble.empty(), List.of());
    }

    Figure with(IndicatorValue value, double converted) {
        return new Figure(part, OptionalDouble.of(converted), value.year(), value.id(), computed, records);
    }

    Figure with(OptionalDouble found, List<String> from) {
        return new Figure(part, stated, statedYear, statedBy, found, from);
    }

    /// What counts: a stated value comes before one from lists.
    OptionalDouble actual() {
        return stated.isPresent() ? stated : computed;
    }

    List<String> evidence() {
        return stated.isPresent() ? List.of(statedBy) : records;
    }

    /// Whether the target is reached; empty when that cannot be told.
    java.util.Optional<Boolean> reached(Comparison comparison) {
        Double target = part.target();
        if (target == null || actual().isEmpty()) {
            return java.util.Optional.empty();
        }
        double value = actual().getAsDouble();
        return switch (comparison) {
            case AT_LEAST, RANGE -> java.util.Optional.of(value >= target);
            case AT_MOST -> java.util.Optional.of(value <= target);
            case EQUAL -> java.util.Optional.of(Math.abs(value - target) < 1e-9);
            case NONE -> java.util.Optional.empty();
        };
    }

    /// Share of the way, 1 when reached; empty when that cannot be told.
    OptionalDouble progress(Comparison comparison) {
        Double target = part.target();
        if (reached(comparison).isEmpty() || target == null || target == 0) {
            return OptionalDouble.empty();
        }
        double value = actual().getAsDouble();
        return switch (comparison) {
            case AT_LEAST, RANGE -> OptionalDouble.of(value / target);
            case AT_MOST -> OptionalDouble.of(value <= target ? 1 : target / value);
            case EQUAL, NONE -> OptionalDouble.empty();
        };
    }
}
