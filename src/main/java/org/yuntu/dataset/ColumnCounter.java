package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.Width;

/// Gathers the [ColumnStatistics] of one column; memory does not grow with the number of rows.
final class ColumnCounter {

    /// A column with more different values has no frequent ones worth telling.
    private static final int MOST_FREQUENT = 100;
    private static final int FREQUENT_SHOWN = 5;
    private static final int SAMPLE_LENGTH = 60;

    private final boolean personal;
    private final DistinctSketch distinct = new DistinctSketch();
    private final EnumMap<ValueKind, Long> kinds = new EnumMap<>(ValueKind.class);
    private @Nullable Map<String, Long> counts = new HashMap<>();
    private String sample = "";
    private long filled;
    private int longest;

    ColumnCounter(boolean personal) {
        this.personal = personal;
    }

    void add(String cell) {
        String value = Width.strip(cell);
        if (value.isEmpty()) {
            return;
        }
        filled++;
        if (personal) {
            return;
        }
        longest = Math.max(longest, value.length());
        sample = sample.isEmpty() ? shortened(value) : sample;
        distinct.add(value);
        kinds.merge(ValueKind.of(value), 1L, Long::sum);
        if (counts != null) {
            counts.merge(shortened(value), 1L, Long::sum);
            if (counts.size() > MOST_FREQUENT) {
                counts = null;
            }
        }
    }

    private static String shortened(String value) {
        return value.length() <= SAMPLE_LENGTH ? value : value.substring(0, SAMPLE_LENGTH - 1) + "…";
    }

    ColumnStatistics statistics() {
        return new ColumnStatistics(
                filled, distinct.distinct(), distinct.estimated(), new TreeMap<>(kinds), frequent(), sample, longest);
    }

    /// Values that come once each say nothing.
    private List<ColumnStatistics.Frequent> frequent() {
        List<ColumnStatistics.Frequent> frequent = new ArrayList<>();
        if (counts != null) {
            counts.forEach((value, count) -> {
                if (count > 1) {
                    frequent.add(new ColumnStatistics.Frequent(value, count));
                }
            });
        }
        frequent.sort(Comparator.comparingLong(ColumnStatistics.Frequent::count)
                .reversed()
                .thenComparing(ColumnStatistics.Frequent::value));
        return frequent.subList(0, Math.min(FREQUENT_SHOWN, frequent.size()));
    }
}
