package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;

/// What a query is read against: the areas there are, and the day the data speak of.
///
/// @param divisions by code
/// @param date the newest day any import states
record Areas(Map<String, Division> divisions, LocalDate date) {

    /// For data without any date: the end of the year the reference chains describe.
    private static final LocalDate UNDATED = LocalDate.of(2025, 12, 31);

    Areas {
        divisions = Collections.unmodifiableMap(new TreeMap<>(divisions));
    }

    static Areas load(GraphReader graph) {
        Map<String, Division> divisions = new TreeMap<>();
        graph.forEach("analysis/gap_divisions", Map.of(), row -> divisions.put(row.text("code"), division(row)));
        LocalDate date = graph.list("analysis/data_date", Map.of(), row -> row.date("date")).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UNDATED);
        return new Areas(divisions, date);
    }

    static Division division(Row row) {
        return new Division(
                row.text("code"),
                row.text("name"),
                Scope.Level.valueOf(row.text("level").toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(row.findText("parent"), ""));
    }
}
