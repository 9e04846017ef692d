package org.yuntu.ingest.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.ColumnStatistics;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RejectWriter;
import org.yuntu.dataset.RowCounts;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.TableFile;
import org.yuntu.dataset.TableInfo;
import org.yuntu.dataset.TableStatistics;
import org.yuntu.dataset.record.ParsedRecord;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordMapping;
import org.yuntu.dataset.record.RecordParser;
import org.yuntu.dataset.record.RecordRow;
import org.yuntu.ingest.BatchLedger;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.Identity;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.IssueCode;
import org.yuntu.model.IssueLevel;
import org.yuntu.model.Texts;

/// A file of records on its way into the graph. Opened, it knows its identity; read, every row is judged and the
/// rejects are written out.
final class RecordFile {

    private static final int ROWS_BETWEEN_NEWS = 5_000;

    private final ImportRequest request;
    private final TableFile table;
    private final RecordMapping mapping;
    private final RecordParser parser;
    private final String id;

    private final TreeMap<String, Long> problemCounts = new TreeMap<>();
    private final List<Receipt.Problem> problems = new ArrayList<>();
    private final Map<Integer, TreeMap<String, Long>> problemsByColumn = new HashMap<>();
    private final TableStatistics statistics;
    private RowCounts counts = new RowCounts(0, 0, 0, 0, 0, 0);
    private final BitSet passes = new BitSet();
    private long rejected;
    private @Nullable Path rejects;

    private RecordFile(ImportRequest request, TableFile table, RecordMapping mapping, RecordParser parser) {
        this.request = request;
        this.table = table;
        this.mapping = mapping;
        this.parser = parser;
        this.statistics = new TableStatistics(
                mapping.columns().stream().map(RecordMapping.Column::personal).toList());
        this.id = "B" + Identity.hash(table.info().sha256() + mapping.signature() + source() + request.statedOn());
    }

    static RecordFile open(RecordKind kind, ImportRequest request, RecordParser parser) {
        TableFile table = TableFile.open(request.file(), request.table());
        return new RecordFile(request, table, RecordMapping.of(kind, table.info()), parser);
    }

    /// Judges every row, and notes which passes have rows.
    void read(RowWork work, Path folder, ImportProgress progress) {
        Stream.concat(table.info().issues().stream(), mapping.issues().stream())
                .forEach(issue -> note(0, table.info().headerLine(), issue));
        Path target = folder.resolve(id).resolve("rejects.csv");
        try (RowCursor rows = table.rows();
                RejectWriter writer = new RejectWriter(target, table.info(), mapping.personal(), id, Texts.chinese())) {
            while (rows.hasNext()) {
                RawRow raw = rows.next();
                statistics.add(raw);
                ParsedRecord parsed = parser.parse(raw, mapping);
                parsed.issues().forEach(issue -> note(raw.record(), raw.line(), issue));
                parsed.row().map(this::incoming).ifPresent(row -> note(work, row));
                if (parsed.row().isEmpty()) {
                    rejected++;
                    writer.write(raw, parsed.issues(), "");
                }
                if (raw.record() % ROWS_BETWEEN_NEWS == 0) {
                    progress.at(ImportProgress.Stage.CHECKING, rows.position(), rows.size(), raw.record());
                }
            }
            counts = rows.counts();
            if (rejected > 0) {
                writer.commit();
                rejects = target;
            }
        }
    }

    private void note(RowWork work, Incoming row) {
        for (int pass = 0; pass < work.passes(); pass++) {
            if (!passes.get(pass) && work.wants(pass, row)) {
                passes.set(pass);
            }
        }
    }

    /// Whether any row belongs to the pass.
    boolean has(int pass) {
        return passes.get(pass);
    }

    private void note(long rowNumber, long line, RowIssue issue) {
        problemsByColumn
                .computeIfAbsent(issue.column(), _ -> new TreeMap<>())
                .merge(issue.code().name(), 1L, Long::sum);
        note(
                issue.code(),
                () -> new Receipt.Problem(
                        issue.code().name(),
                        issue.level().name().toLowerCase(java.util.Locale.ROOT),
                        rowNumber,
                        line,
                        issue.column(),
                        issue.header(),
                        issue.value(),
                        issue.variant(),
                        issue.args(),
                        issue.message(Texts.chinese()),
                        issue.advice(Texts.chinese())),
                1);
    }

    /// References that wait, told when the relationships have been made.
    void noteWaiting(String name, String field, long uses) {
        RowIssue issue = new RowIssue(IssueCode.V02, 0, field, name, List.of());
        note(
                IssueCode.V02,
                () -> new Receipt.Problem(
                        IssueCode.V02.name(),
                        IssueLevel.INFO.name().toLowerCase(java.util.Locale.ROOT),
                        0,
                        0,
                        0,
                        field,
                        name,
                        issue.variant(),
                        issue.args(),
                        issue.message(Texts.chinese()),
                        issue.advice(Texts.chinese())),
                uses);
    }

    private void note(IssueCode code, java.util.function.Supplier<Receipt.Problem> problem, long times) {
        long before = problemCounts.merge(code.name(), times, Long::sum) - times;
        if (before < Receipt.MOST_EXAMPLES) {
            problems.add(problem.get());
        }
    }

    /// Rows of one pass that follow one another.
    ///
    /// @param from number of the record before the first one looked at
    /// @param to number of the last record looked at
    record Rows(List<Incoming> rows, long from, long to, long position) {}

    /// Reads the file again for one pass, in chunks of `size` rows.
    void forEachChunk(RowWork work, int pass, long from, int size, Consumer<Rows> sink) {
        try (RowCursor cursor = table.rows()) {
            List<Incoming> rows = new ArrayList<>();
            long first = from;
            long last = from;
            while (cursor.hasNext()) {
                RawRow raw = cursor.next();
                if (raw.record() <= from) {
                    continue;
                }
                last = raw.record();
                parser.parse(raw, mapping)
                        .row()
                        .map(this::incoming)
                        .filter(row -> work.wants(pass, row))
                        .ifPresent(rows::add);
                if (rows.size() >= size) {
                    sink.accept(new Rows(rows, first, last, cursor.position()));
                    rows = new ArrayList<>();
                    first = last;
                }
            }
            if (last > first) {
                sink.accept(new Rows(rows, first, last, cursor.position()));
            }
        }
    }

    private Incoming incoming(RecordRow row) {
        TreeMap<String, Object> facts = new TreeMap<>(row.facts());
        facts.putIfAbsent("source", source());
        LocalDate statedOn = request.statedOn();
        if (statedOn != null) {
            facts.putIfAbsent(Facts.STATED_ON, statedOn);
        }
        return new Incoming(row.fingerprint(), row.record(), row.line(), Facts.of(facts));
    }

    String id() {
        return id;
    }

    RecordKind kind() {
        return mapping.kind();
    }

    String sha256() {
        return table.info().sha256();
    }

    String name() {
        return String.valueOf(request.file().getFileName());
    }

    String source() {
        return request.source().isBlank() ? name() : request.source();
    }

    ImportRequest request() {
        return request;
    }

    long size() {
        return table.info().bytes();
    }

    /// A required column missing, more rejected rows than the user allows, or text whose encoding is only a guess.
    boolean overLimit() {
        return !mapping.missing().isEmpty()
                || !table.info().encoding().sure()
                || counts.rows() > 0 && (double) rejected / counts.rows() > request.rejectLimit();
    }

    /// @param totals of the batch, or null when nothing was written
    Receipt receipt(String batch, Receipt.State state, BatchLedger.@Nullable Totals totals) {
        TableInfo info = table.info();
        List<ColumnStatistics> contents = statistics.columns();
        return new Receipt(
                "1",
                batch,
                state,
                new Receipt.File(
                        name(),
                        info.sha256(),
                        info.bytes(),
                        info.format().name(),
                        info.encoding().name(),
                        info.encoding().why().name(),
                        info.encoding().sure(),
                        info.delimiter(),
                        info.sheet(),
                        info.headerLine()),
                new Receipt.Totals(
                        counts.rows(),
                        totals == null ? 0 : totals.stated(),
                        totals == null ? counts.rows() - rejected : totals.unchanged(),
                        rejected,
                        0,
                        counts.blank(),
                        counts.repeatedHeaders(),
                        counts.totals()),
                totals == null
                        ? new Receipt.Changes(0, 0, 0)
                        : new Receipt.Changes(totals.created(), totals.updated(), totals.matchedByName()),
                new TreeMap<>(),
                mapping.columns().stream()
                        .map(c -> new Receipt.Column(
                                c.header(),
                                c.field() == null ? "" : c.field().name(),
                                c.unit(),
                                c.field() == null ? "unknown" : "synonym",
                                problemsByColumn.getOrDefault(c.index() + 1, new TreeMap<>()),
                                contents.get(c.index())))
                        .toList(),
                problemCounts,
                problems,
                rejects == null ? null : rejects.toString());
    }
}
