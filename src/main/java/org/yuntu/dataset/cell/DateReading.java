package org.yuntu.dataset.cell;

import org.jspecify.annotations.Nullable;
import org.yuntu.model.PartialDate;

/// What a date cell says.
///
/// @param date usable date, or null
/// @param problem what a person should look at; a date may still be given
public record DateReading(@Nullable PartialDate date, Problem problem) {

    public enum Problem {
        NONE,
        /// Days since 1900 as spreadsheets count them, converted (D02).
        SERIAL,
        UNREADABLE,
        /// 2019-02-30, year 0201.
        IMPOSSIBLE,
        /// 3/5/2019: March or May; only the year is kept.
        AMBIGUOUS,
        /// 1900-01-01 and the like: what programs write when they know nothing.
        PLACEHOLDER,
        FUTURE,
        /// 98年3月5日 is read as 1998; 98-3-5 too.
        TWO_DIGIT_YEAR
    }

    static DateReading of(PartialDate date) {
        return new DateReading(date, Problem.NONE);
    }

    static DateReading none(Problem problem) {
        return new DateReading(null, problem);
    }
}
