package org.yuntu.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.ColumnStatistics;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowCounts;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.TableInfo;
import org.yuntu.dataset.TableStatistics;
import org.yuntu.model.IssueCode;
import org.yuntu.model.Texts;

/// What the check of a file found, on its way into a [Receipt]; the same for enterprises and for records.
public final class ReceiptDraft {

    private final String fileName;
    private final TableInfo info;
    private final TableStatistics statistics;
    private final TreeMap<String, Long> problemCounts = new TreeMap<>();
    private final List<Receipt.Problem> problems = new ArrayList<>();
    private final Map<Integer, TreeMap<String, Long>> problemsByColumn = new HashMap<>();
    private RowCounts counts = new RowCounts(0, 0, 0, 0, 0, 0);
    private long rejected;
    private @Nullable Path rejects;

    public ReceiptDraft(String fileName, TableInfo info, TableStatistics statistics) {
        this.fileName = fileName;
        this.info = info;
        this.statistics = statistics;
    }

    /// How a column was understood.
    ///
    /// @param index 0-based place in the row
    /// @param field what it means, or empty
    /// @param reason see [Receipt.Column]
    public record Meaning(int index, String header, String field, String unit, String reason) {}

    public void add(RawRow row) {
        statistics.add(row);
    }

    public void note(long record, long line, RowIssue issue) {
        problemsByColumn
                .computeIfAbsent(issue.column(), _ -> new TreeMap<>())
                .merge(issue.code().name(), 1L, Long::sum);
        note(record, line, issue, 1);
    }

    /// Something that belongs to no row.
    ///
    /// @param times how often it was met
    public void noteBeside(RowIssue issue, long times) {
        note(0, 0, issue, times);
    }

    private void note(long record, long line, RowIssue issue, long times) {
        String code = issue.code().name();
        long before = problemCounts.merge(code, times, Long::sum) - times;
        if (before < Receipt.MOST_EXAMPLES) {
            Texts texts = Texts.chinese();
            problems.add(new Receipt.Problem(
                    code,
                    issue.level().name().toLowerCase(Locale.ROOT),
                    record,
                    line,
                    issue.column(),
                    issue.header(),
                    issue.value(),
                    issue.variant(),
                    issue.args(),
                    issue.message(texts),
                    issue.advice(texts)));
        }
    }

    public void reject() {
        rejected++;
    }

    /// The whole file has been read.
    ///
    /// @param rejects file with the rejected rows, written when there are any
    public void complete(RowCounts counts, Path rejects) {
        this.counts = counts;
        this.rejects = rejected > 0 ? rejects : null;
    }

    public boolean has(IssueCode code) {
        return problemCounts.containsKey(code.name());
    }

    public long rows() {
        return counts.rows();
    }

    public long rejected() {
        return rejected;
    }

    /// Rows that are to be written.
    public long good() {
        return counts.rows() - rejected;
    }

    /// Whether more rows were rejected than the user allows.
    ///
    /// @param limit share of the rows, 0..1
    public boolean isOver(double limit) {
        return rejected > limit * counts.rows();
    }

    /// @param totals what was written, or null when nothing was: then every good row counts as unchanged
    public Receipt receipt(
            String batch,
            Receipt.State state,
            BatchLedger.@Nullable Totals totals,
            SortedMap<String, Long> identities,
            List<Meaning> columns) {
        return new Receipt(
                "1",
                batch,
                state,
                file(),
                new Receipt.Totals(
                        counts.rows(),
                        totals == null ? 0 : totals.stated(),
                        totals == null ? good() : totals.unchanged(),
                        rejected,
                        totals == null ? 0 : totals.held(),
                        counts.blank(),
                        counts.repeatedHeaders(),
                        counts.totals()),
                totals == null
                        ? new Receipt.Changes(0, 0, 0)
                        : new Receipt.Changes(totals.created(), totals.updated(), totals.matchedByName()),
                identities,
                columns(columns),
                problemCounts,
                problems,
                rejects == null ? null : rejects.toString());
    }

    private Receipt.File file() {
        return new Receipt.File(
                fileName,
                info.sha256(),
                info.bytes(),
                info.format().name(),
                info.encoding().name(),
                info.encoding().why().name(),
                info.encoding().sure(),
                info.delimiter(),
                info.sheet(),
                info.headerLine());
    }

    private List<Receipt.Column> columns(List<Meaning> meanings) {
        List<ColumnStatistics> contents = statistics.columns();
        return meanings.stream()
                .map(m -> new Receipt.Column(
                        m.header(),
                        m.field(),
                        m.unit(),
                        m.reason(),
                        problemsByColumn.getOrDefault(m.index() + 1, new TreeMap<>()),
                        contents.get(m.index())))
                .toList();
    }
}
