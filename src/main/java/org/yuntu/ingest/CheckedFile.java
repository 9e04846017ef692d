package org.yuntu.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.dataset.HeaderMapper;
import org.yuntu.dataset.HeaderMapping;
import org.yuntu.dataset.HeaderProfile;
import org.yuntu.dataset.ParsedRow;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RejectWriter;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFile;
import org.yuntu.dataset.TableStatistics;
import org.yuntu.model.IssueCode;
import org.yuntu.model.Texts;

/// A file on its way into the graph. Opened, it knows its identity; read, every row is judged and the rejects are
/// written out.
final class CheckedFile implements AutoCloseable {

    private static final int SAMPLE_ROWS = 200;
    private static final int ROWS_BETWEEN_NEWS = 5_000;

    private final ImportRequest request;
    private final TableFile table;
    private final HeaderMapping mapping;
    private final EnterpriseParser parser;
    private final String id;
    private final Path folder;

    private final RowSpool spool;

    /// Gathered for dry runs only.
    private final Optional<FileKeys> keys;

    private final ReceiptDraft draft;

    private CheckedFile(
            ImportRequest request, TableFile table, HeaderMapping mapping, EnterpriseParser parser, Path folder) {
        this.request = request;
        this.table = table;
        this.mapping = mapping;
        this.parser = parser;
        this.draft = new ReceiptDraft(request.name(), table.info(), new TableStatistics(mapping));
        this.id = "B" + Identity.hash(table.info().sha256() + meaning(mapping) + request.saidBy() + request.statedOn());
        this.folder = folder.resolve(id);
        this.spool = new RowSpool(this.folder);
        this.keys = request.dryRun() ? Optional.of(new FileKeys(size())) : Optional.empty();
    }

    /// What the columns mean, however that was found out: a saved profile does not make it another import.
    private static List<String> meaning(HeaderMapping mapping) {
        return mapping.columns().stream().map(c -> c.field() + "/" + c.unit()).toList();
    }

    /// Finds out what the file is and how its columns are to be understood; does not look at its rows yet.
    ///
    /// @param folder of all imports, for rejects and temporary files
    static CheckedFile open(ImportRequest request, EnterpriseParser parser, Path profiles, Path folder) {
        TableFile table = TableFile.open(request.file(), request.table());
        HeaderMapping found = HeaderMapper.mapEnterprises(table.info(), table.sample(SAMPLE_ROWS));
        HeaderProfile profile = request.profile() == null ? null : HeaderProfile.load(profiles, request.profile());
        HeaderMapping mapping =
                HeaderMapper.decide(found, profile, request.table().choices());
        return new CheckedFile(request, table, mapping, parser, folder);
    }

    /// Judges every row, on all processors.
    ///
    /// @throws DiskFullException when there is no room for the temporary files
    void read(ImportProgress progress, FreeSpace space) {
        space.require(0);
        Stream.concat(table.info().issues().stream(), HeaderMapper.issues(mapping).stream())
                .forEach(issue -> draft.note(0, table.info().headerLine(), issue));
        Path target = folder.resolve("rejects.csv");
        try (RowCursor rows = table.rows();
                RejectWriter writer = new RejectWriter(target, table.info(), mapping, id, Texts.chinese())) {
            ParsingRows.forEach(rows, this::judge, judged -> {
                RawRow raw = judged.parsed().raw();
                draft.add(raw);
                judged.parsed().issues().forEach(issue -> draft.note(raw.record(), raw.line(), issue));
                judged.row().ifPresentOrElse(this::accept, () -> {
                    draft.reject();
                    writer.write(raw, judged.parsed().issues(), "");
                });
                if (raw.record() % ROWS_BETWEEN_NEWS == 0) {
                    space.require(0);
                    progress.at(ImportProgress.Stage.CHECKING, rows.position(), rows.size(), raw.record());
                }
            });
            spool.complete();
            draft.complete(rows.counts(), target);
            if (draft.rejected() > 0) {
                writer.commit();
            }
        }
    }

    private void accept(Incoming row) {
        spool.add(row);
        keys.ifPresent(k -> k.add(row));
    }

    private record Judged(ParsedRow parsed, Optional<Incoming> row) {}

    private Judged judge(RawRow raw) {
        ParsedRow parsed = parser.parse(raw, mapping);
        return new Judged(parsed, parsed.row().map(row -> RowFacts.incoming(row, request.statedOn())));
    }

    /// The rows of one identity, read beside the writing.
    ///
    /// @param from number of the last record that is not wanted any more
    RowStream stream(Identity identity, long from, int size) {
        return new RowStream(sink -> {
            RowStream.Chunker chunker = new RowStream.Chunker(from, size, sink);
            spool.forEach(identity, row -> {
                if (row.record() > from) {
                    chunker.add(row, position(row.record()));
                }
            });
            chunker.flush(Math.max(from, draft.rows()), size());
        });
    }

    /// Where in the file a record is, roughly.
    private long position(long record) {
        return draft.rows() == 0 ? size() : (long) ((double) record / draft.rows() * size());
    }

    String id() {
        return id;
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

    /// @throws IllegalStateException when this is no dry run
    FileKeys keys() {
        return keys.orElseThrow(() -> new IllegalStateException("Keys are gathered for dry runs only"));
    }

    long rows(Identity identity) {
        return spool.rows(identity);
    }

    /// Rows that are to be written.
    long goodRows() {
        return draft.good();
    }

    /// More rejected rows than the user allows, or text whose encoding is only a guess.
    boolean overLimit() {
        return draft.has(IssueCode.E01) || draft.isOver(request.rejectLimit());
    }

    /// @param totals what was written, or null when nothing was: then every good row counts as unchanged
    Receipt receipt(String batch, Receipt.State state, BatchLedger.@Nullable Totals totals) {
        return draft.receipt(batch, state, totals, identities(), columns());
    }

    private SortedMap<String, Long> identities() {
        TreeMap<String, Long> rows = new TreeMap<>();
        for (Identity identity : Identity.values()) {
            if (rows(identity) > 0) {
                rows.put(identity.name(), rows(identity));
            }
        }
        return rows;
    }

    private List<ReceiptDraft.Meaning> columns() {
        return mapping.columns().stream()
                .map(c -> new ReceiptDraft.Meaning(
                        c.index(),
                        c.header(),
                        c.field() == null ? "" : c.field().name(),
                        c.unit(),
                        c.reason()))
                .toList();
    }

    @Override
    public void close() {
        spool.close();
    }
}
