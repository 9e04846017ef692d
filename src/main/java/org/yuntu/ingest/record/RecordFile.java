package org.yuntu.ingest.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RejectWriter;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.RowIssue;
import org.yuntu.dataset.TableFile;
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
import org.yuntu.ingest.ReceiptDraft;
import org.yuntu.model.IssueCode;
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

    private final ReceiptDraft draft;
    private final BitSet passes = new BitSet();

    private RecordFile(ImportRequest request, TableFile table, RecordMapping mapping, RecordParser parser) {
        this.request = request;
        this.table = table;
        this.mapping = mapping;
        this.parser = parser;
        this.draft = new ReceiptDraft(
                request.name(),
                table.info(),
                new TableStatistics(mapping.columns().stream()
                        .map(RecordMapping.Column::personal)
                        .toList()));
        this.id = "B"
                + Identity.hash(table.info().sha256() + mapping.signature() + request.saidBy() + request.statedOn());
    }

    static RecordFile open(RecordKind kind, ImportRequest request, RecordParser parser) {
        TableFile table = TableFile.open(request.file(), request.table());
        RecordMapping mapping =
                RecordMapping.of(kind, table.info()).decide(request.table().choices());
        return new RecordFile(request, table, mapping, parser);
    }

    /// Judges every row, and notes which passes have rows.
    void read(RowWork work, Path folder, ImportProgress progress) {
        Stream.concat(table.info().issues().stream(), mapping.issues().stream())
                .forEach(issue -> draft.note(0, table.info().headerLine(), issue));
        Path target = folder.resolve(id).resolve("rejects.csv");
        try (RowCursor rows = table.rows();
                RejectWriter writer = new RejectWriter(target, table.info(), mapping.personal(), id, Texts.chinese())) {
            while (rows.hasNext()) {
                RawRow raw = rows.next();
                draft.add(raw);
                ParsedRecord parsed = parser.parse(raw, mapping);
                parsed.issues().forEach(issue -> draft.note(raw.record(), raw.line(), issue));
                parsed.row().map(this::incoming).ifPresent(row -> note(work, row));
                if (parsed.row().isEmpty()) {
                    draft.reject();
                    writer.write(raw, parsed.issues(), "");
                }
                if (raw.record() % ROWS_BETWEEN_NEWS == 0) {
                    progress.at(ImportProgress.Stage.CHECKING, rows.position(), rows.size(), raw.record());
                }
            }
            draft.complete(rows.counts(), target);
            if (draft.rejected() > 0) {
                writer.commit();
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

    /// References that wait, told when the relationships have been made.
    void noteWaiting(String name, String field, long uses) {
        draft.noteBeside(new RowIssue(IssueCode.V02, 0, field, name, List.of()), uses);
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
        facts.putIfAbsent("source", request.saidBy());
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

    ImportRequest request() {
        return request;
    }

    long size() {
        return table.info().bytes();
    }

    /// A required column missing, more rejected rows than the user allows, or text whose encoding is only a guess.
    boolean overLimit() {
        return !mapping.missing().isEmpty() || !table.info().encoding().sure() || draft.isOver(request.rejectLimit());
    }

    /// @param totals of the batch, or null when nothing was written
    Receipt receipt(String batch, Receipt.State state, BatchLedger.@Nullable Totals totals) {
        return draft.receipt(
                batch,
                state,
                totals,
                new TreeMap<>(),
                mapping.columns().stream()
                        .map(c -> new ReceiptDraft.Meaning(
                                c.index(),
                                c.header(),
                                c.field() == null ? "" : c.field().name(),
                                c.unit(),
                                c.field() == null ? "unknown" : "synonym"))
                        .toList());
    }
}
