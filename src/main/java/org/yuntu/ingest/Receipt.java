package org.yuntu.ingest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of an import; printed, written as JSON, and stored with the batch. Its totals add up to the file's
/// rows.
///
/// @param schema version of this shape
/// @param batch id to name in `yuntu undo`
/// @param state what kind of run it was
/// @param columns how the header was understood
/// @param problemCounts rows by issue code
/// @param problems the first problems, at most [#MOST_PROBLEMS]
/// @param rejects path of the file with the rejected rows, or null when there are none
public record Receipt(
        String schema,
        String batch,
        State state,
        File file,
        Totals totals,
        Changes changes,
        List<Column> columns,
        Map<String, Long> problemCounts,
        List<Problem> problems,
        @Nullable String rejects) {

    public static final int MOST_PROBLEMS = 10_000;

    public enum State {
        /// Applied to the graph.
        DONE,
        /// Nothing written: this is what would happen.
        DRY_RUN,
        /// The same content had been imported before; the figures say that nothing changes now.
        KNOWN,
        /// Too many rows rejected; nothing written.
        STOPPED
    }

    public record File(
            String name,
            String sha256,
            long bytes,
            String format,
            String encoding,
            String why,
            boolean sure,
            String delimiter,
            String sheet,
            long headerLine) {}

    /// `read = imported + unchanged + rejected + review`; blank lines, repeated headers and totals lines come on
    /// top.
    ///
    /// @param imported rows that became a statement about an enterprise
    /// @param unchanged rows that had been stated before
    /// @param review rows that wait for a decision
    public record Totals(
            long read,
            long imported,
            long unchanged,
            long rejected,
            long review,
            long blank,
            long repeatedHeaders,
            long totalsLines) {

        public boolean addsUp() {
            return read == imported + unchanged + rejected + review;
        }
    }

    /// @param created enterprises new to the graph
    /// @param updated enterprises that were there and whose facts became different
    /// @param matchedByName rows tied to an enterprise by full name and prefecture, not by code
    public record Changes(long created, long updated, long matchedByName) {}

    /// The receipt of a finished import for whoever brings the same content again.
    ///
    /// @param review rows of it that still wait for a decision
    public Receipt asKnown(long review) {
        Totals t = totals;
        return new Receipt(
                schema,
                batch,
                State.KNOWN,
                file,
                new Totals(
                        t.read(),
                        0,
                        t.read() - t.rejected() - review,
                        t.rejected(),
                        review,
                        t.blank(),
                        t.repeatedHeaders(),
                        t.totalsLines()),
                new Changes(0, 0, 0),
                columns,
                problemCounts,
                problems,
                rejects);
    }

    public record Column(String header, String field, String unit, String reason) {}

    public record Problem(
            String code,
            String level,
            long record,
            long line,
            int column,
            String header,
            String value,
            String message,
            String hint) {}

    public Receipt {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }
}
