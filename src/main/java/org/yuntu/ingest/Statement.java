package org.yuntu.ingest;

import java.time.LocalDate;
import java.util.Comparator;

/// One row's word on one enterprise.
///
/// @param fingerprint hash of the row's facts; the same row in another file has the same one
/// @param batch id of the import that brought it
/// @param sequence number of that import, counting up
/// @param record number of the record in its file
/// @param line physical line (or sheet row) in its file
public record Statement(String fingerprint, String batch, long sequence, long record, long line, Facts facts) {

    /// Older first: by the date the source speaks of, then by the order of imports; the fingerprint
    /// makes the order of rows within one import irrelevant.
    public static final Comparator<Statement> BY_AGE = Comparator.comparing(
                    (Statement s) -> s.facts().date(Facts.STATED_ON),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(Statement::sequence)
            .thenComparing(Statement::fingerprint);
}
