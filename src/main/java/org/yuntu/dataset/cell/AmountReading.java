package org.yuntu.dataset.cell;

import org.jspecify.annotations.Nullable;
import org.yuntu.model.MoneyCny;

/// What an amount cell says.
///
/// @param money null when no amount can be told
/// @param problem what a person should look at
public record AmountReading(@Nullable MoneyCny money, Problem problem) {

    public enum Problem {
        NONE,
        /// The cell has a number only; the unit is the header's (A02).
        UNIT_OF_HEADER,
        /// A number and no unit anywhere: 万元 or 元 cannot be told.
        NO_UNIT,
        UNREADABLE,
        NEGATIVE,
        /// More than the largest registered capital there is.
        ABSURD
    }

    static AmountReading none(Problem problem) {
        return new AmountReading(null, problem);
    }
}
