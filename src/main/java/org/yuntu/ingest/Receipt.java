package org.yuntu.ingest;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.ColumnStatistics;
import org.yuntu.dataset.RowIssue;
import org.yuntu.model.IssueCode;

/// What came of an import; printed, written as JSON, and stored with the batch. Its totals add up to the file's
/// rows.
///
/// @param schema version of this shape
/// @param batch id to name in `yuntu undo`
/// @param state what kind of run it was
/// @param identities accepted rows by what ties them to an enterprise: `CODE`, `STOCK`, `NAME_AND_PLACE`, `NAME`
/// @param columns how the header was understood, and what stands in the columns
/// @param problemCounts problems by issue code
/// @param problems the first problems of each code, at most [#MOST_EXAMPLES]
/// @param rejects path of the file with the rejected rows, or null when there are none
public record Receipt(
        String schema,
        String batch,
        State state,
        File file,
        Totals totals,
        Changes changes,
        SortedMap<String, Long> identities,
        List<Column> columns,
        Map<String, Long> problemCounts,
        List<Problem> problems,
        @Nullable String rejects) {

    /// Enough to see the pattern; every rejected row is in the rejects file.
    public static final int MOST_EXAMPLES = 300;

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
                identities,
                columns,
                problemCounts,
                problems,
                rejects);
    }

    /// @param field name of an [org.yuntu.dataset.EnterpriseField], or empty
    /// @param reason see [org.yuntu.dataset.HeaderMapping.Column]
    /// @param problems of the cells, by issue code
    public record Column(
            String header,
            String field,
            String unit,
            String reason,
            SortedMap<String, Long> problems,
            ColumnStatistics content) {}

    public record Problem(
            String code,
            String level,
            long record,
            long line,
            int column,
            String header,
            String value,
            String variant,
            List<String> args,
            String message,
            String hint) {

        /// In the reader's language; `message` and `hint` are Chinese.
        public RowIssue issue() {
            return new RowIssue(IssueCode.valueOf(code), column, header, value, variant, args);
        }
    }

    public Receipt {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }
}
