package org.yuntu.report;

import java.util.Map;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.IssueCode;
import org.yuntu.model.IssueLevel;

/// How sure we are that a column means what it was taken for: by how that was found out, and by the share of its
/// cells that could be read as such.
///
/// @param readable share of the filled cells without error or warning, 0..1
record ColumnFit(Sureness sureness, double readable) {

    /// Below this share the column is more likely mistaken than dirty.
    private static final double USUAL = 0.9;

    enum Sureness {
        SURE,
        LIKELY,
        /// Look at it before importing.
        DOUBTFUL,
        /// Nothing is read from it.
        UNUSED
    }

    static ColumnFit of(Receipt.Column column) {
        if (column.field().isEmpty()) {
            return new ColumnFit(Sureness.UNUSED, 0);
        }
        long filled = column.content().filled();
        long unreadable = column.problems().entrySet().stream()
                .filter(e -> aboutTheCell(IssueCode.valueOf(e.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
        double readable = filled == 0 ? 1 : Math.max(0, 1 - (double) unreadable / filled);
        boolean told = !column.reason().equals("similar") && !column.reason().equals("content");
        Sureness sureness = readable < USUAL ? Sureness.DOUBTFUL : told ? Sureness.SURE : Sureness.LIKELY;
        return new ColumnFit(sureness, readable);
    }

    /// An empty name or a header that stands there twice says nothing of how the cells fit.
    private static boolean aboutTheCell(IssueCode code) {
        return code.level() != IssueLevel.INFO && code != IssueCode.N01 && code != IssueCode.H02;
    }
}
