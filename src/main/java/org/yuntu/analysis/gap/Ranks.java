package org.yuntu.analysis.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.yuntu.analysis.SegmentRow;

/// Orders rows by severity and numbers them, next to the number they would have by weight alone. Gaps to act on
/// come first, then those that nobody anywhere is known to fill, then what is no gap.
final class Ranks {

    private static final Comparator<SegmentRow> WORST_FIRST = Comparator.comparingDouble(
                    (SegmentRow r) -> -r.severity().value())
            .thenComparing(SegmentRow::state)
            .thenComparingInt(r -> -r.weight())
            .thenComparing(r -> r.segment().id());

    private Ranks() {}

    /// Worst first; equal severities by state, weight and id.
    ///
    /// @param outsideKnown whether any maker elsewhere is known at all; without, "absent everywhere" says nothing
    static List<SegmentRow> rank(List<SegmentRow> rows, boolean outsideKnown) {
        List<SegmentRow> ranked = new ArrayList<>();
        int before = 0;
        for (int group = 0; group <= 2; group++) {
            int number = group;
            List<SegmentRow> members =
                    rows.stream().filter(r -> group(r, outsideKnown) == number).toList();
            double[] severities = values(members, r -> r.severity().value());
            double[] weights = values(members, SegmentRow::weight);
            int offset = before;
            members.stream()
                    .map(r -> r.state().isGap()
                            ? r.withRanks(
                                    offset + rank(severities, r.severity().value()), offset + rank(weights, r.weight()))
                            : r)
                    .sorted(WORST_FIRST)
                    .forEach(ranked::add);
            before += members.size();
        }
        return ranked;
    }

    private static int group(SegmentRow row, boolean outsideKnown) {
        return !row.state().isGap() ? 2 : row.absentEverywhere() && outsideKnown ? 1 : 0;
    }

    private static double[] values(List<SegmentRow> rows, ToDoubleFunction<SegmentRow> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    /// One more than there are larger values.
    private static int rank(double[] values, double own) {
        return 1 + (int) Arrays.stream(values).filter(v -> v > own).count();
    }
}
