package org.yuntu.analysis.gap;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.SegmentRow.Severity;
import org.yuntu.model.SegmentState;

/// Orders rows by severity and numbers them, next to the number they would have by weight alone.
final class Ranks {

    private Ranks() {}

    /// Worst first; equal severities by state, weight and id.
    static List<SegmentRow> rank(List<SegmentRow> rows) {
        List<SegmentRow> open =
                rows.stream().filter(r -> r.state() != SegmentState.PRESENT).toList();
        return rows.stream()
                .map(r -> r.state() == SegmentState.PRESENT
                        ? r
                        : withRanks(r, rankBy(s -> s.severity().value(), r, open), rankBy(SegmentRow::weight, r, open)))
                .sorted(Comparator.comparingDouble(
                                (SegmentRow r) -> -r.severity().value())
                        .thenComparing(SegmentRow::state)
                        .thenComparingInt(r -> -r.weight())
                        .thenComparing(r -> r.segment().id()))
                .toList();
    }

    private static int rankBy(ToDoubleFunction<SegmentRow> value, SegmentRow row, List<SegmentRow> rows) {
        double own = value.applyAsDouble(row);
        return 1 + (int) rows.stream().filter(r -> value.applyAsDouble(r) > own).count();
    }

    private static SegmentRow withRanks(SegmentRow r, int rank, int baselineRank) {
        Severity s = r.severity();
        return new SegmentRow(
                r.cluster(),
                r.segment(),
                r.link(),
                r.weight(),
                r.state(),
                r.because(),
                r.absentEverywhere(),
                r.depth(),
                r.demand(),
                r.chokepoint(),
                new Severity(s.value(), s.weight(), s.shortage(), s.demand(), s.chokepoint(), rank, baselineRank),
                r.action(),
                r.segmentAction(),
                r.runnersUp(),
                r.undetermined(),
                r.rules(),
                r.quotient(),
                r.missingInputs(),
                r.lacksDownstream(),
                r.relatives(),
                r.makers(),
                r.demanders(),
                r.extenders(),
                r.outsiders());
    }
}
