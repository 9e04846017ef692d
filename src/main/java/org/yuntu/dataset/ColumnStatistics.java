package org.yuntu.dataset;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What stands in one column of a table, for the report of an import. Of columns with personal data only `filled` is
/// told.
///
/// @param filled rows with something in the cell
/// @param distinct different values; exact up to [DistinctSketch#EXACT], beyond that an estimate within some percent
/// @param estimated whether `distinct` is an estimate
/// @param kinds cells by what they look like
/// @param frequent the commonest values, when there are few different ones; the commonest first
/// @param sample the first value, cut when long
/// @param longest characters of the longest cell
public record ColumnStatistics(
        long filled,
        long distinct,
        boolean estimated,
        SortedMap<ValueKind, Long> kinds,
        List<Frequent> frequent,
        String sample,
        int longest) {

    public record Frequent(String value, long count) {}

    public ColumnStatistics {
        kinds = new TreeMap<>(kinds == null ? Map.of() : kinds);
        frequent = frequent == null ? List.of() : List.copyOf(frequent);
    }
}
