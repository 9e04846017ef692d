package org.yuntu.dataset.demo;

import java.time.LocalDate;
import java.util.List;

/// The years the province is told of. Fixed, so that the same seed gives the same bytes whenever it runs.
final class Years {

    static final List<Integer> ALL = List.of(2023, 2024, 2025);

    static final int LAST = 2025;

    /// The day all rows speak of.
    static final LocalDate STATED_ON = LocalDate.of(2025, 12, 31);

    private Years() {}
}
