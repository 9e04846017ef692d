package org.yuntu.model;

import java.time.LocalDate;

/// A date as exactly as its source states it: `2019年3月` is a month, not its first day.
///
/// @param date the day, or the first day of the stated month or year
public record PartialDate(LocalDate date, Precision precision) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, Precision.DAY);
    }

    /// `2019-03-05`, `2019-03` or `2019`.
    @Override
    public String toString() {
        String day = date.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
