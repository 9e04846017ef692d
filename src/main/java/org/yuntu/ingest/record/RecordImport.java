package org.yuntu.ingest.record;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.BatchLedger;
import org.yuntu.ingest.Ecosystem;
import org.yuntu.ingest.ImportLock;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.ReceiptJson;

/// Imports a file of records of any kind: checks all of it first, then writes it chunk by chunk, then ties what it
/// names.
///
/// Running it again after a kill goes on where the last committed chunk ended; running it on content that is in the
/// graph changes nothing.
@Component
public final class RecordImport {

    private static final Logger log = LoggerFactory.getLogger(RecordImport.class);

    /// Rows a transaction. Tests that kill imports make it small.
    private static final int CHUNK = Integer.getInteger("yuntu.chunk", 5_000);

    private final GraphStore store;
    private final RecordParser parser;
    private final Words words;
    private final Ecosystem ecosystem;
    private final ImportLock lock;
    private final Path folder;

    RecordImport(
            GraphStore store,
            RecordParser parser,
            Words words,
            Ecosystem ecosystem,
            ImportLock lock,
            GraphProperties properties) {
        this.store = store;
        this.parser = parser;
        this.words = words;
        this.ecosystem = ecosystem;
        this.lock = lock;
        this.folder = properties.data().resolve("imports");
    }

    /// Imports, or says what importing would do.
    ///
    /// @throws org.yuntu.dataset.TableException when the file is no table
    public Receipt run(RecordKind kind, ImportRequest request, ImportProgress progress) {
        RecordFile file = RecordFile.open(kind, request, parser);
        Optional<Receipt> known = findKnown(store, file);
        if (known.isPresent()) {
            return known.get();
        }
        RowWork rows = kind.isEdge() ? new EdgeWork(kind, words) : new NodeWork(kind);
        file.read(rows, folder, progress);
        if (file.overLimit()) {
            return file.receipt(file.id(), Receipt.State.STOPPED, null);
        }
        if (request.dryRun()) {
            return store.rehearse(work -> {
                BatchLedger.Entry batch = write(file, rows, progress, piece -> piece.apply(work));
                return receipt(work, file, batch, Receipt.State.DRY_RUN);
            });
        }
        try (ImportLock.Turn turn = lock.await()) {
            // The same file may have been imported while this one was read or waited.
            return findKnown(store, file).orElseGet(() -> apply(file, rows, progress, turn));
        }
    }

    private Receipt apply(RecordFile file, RowWork rows, ImportProgress progress, ImportLock.Turn turn) {
        long start = System.nanoTime();
        Ecosystem.Transactions guarded = piece -> {
            turn.check();
            return store.write(work -> {
                turn.guard(work);
                return piece.apply(work);
            });
        };
        BatchLedger.Entry batch = write(file, rows, progress, guarded);
        Receipt receipt = store.write(work -> {
            Receipt done = receipt(work, file, batch, Receipt.State.DONE);
            BatchLedger.close(work, batch.id(), ReceiptJson.write(done));
            return done;
        });
        log.info(
                "Imported {} of {} rows of {} as {} in {} ms",
                receipt.totals().imported(),
                receipt.totals().read(),
                file.request().name(),
                file.kind().id(),
                (System.nanoTime() - start) / 1_000_000);
        return receipt;
    }

    private static Optional<Receipt> findKnown(GraphReader graph, RecordFile file) {
        return BatchLedger.findFinished(graph, file.id())
                .map(batch -> ReceiptJson.read(batch.receipt()).asKnown(batch.held()));
    }

    /// All passes over the file, then the relationships.
    private BatchLedger.Entry write(
            RecordFile file, RowWork rows, ImportProgress progress, Ecosystem.Transactions transactions) {
        BatchLedger.Entry[] opened = new BatchLedger.Entry[1];
        transactions.run(work -> {
            opened[0] = open(work, file);
            return true;
        });
        BatchLedger.Entry batch = opened[0];
        long position = batch.position();
        for (int phase = batch.phase(); phase < rows.passes(); phase++) {
            int pass = phase;
            long[] written = {0};
            if (file.has(pass)) {
                file.forEachChunk(rows, pass, position, CHUNK, chunk -> {
                    transactions.run(work -> writeChunk(work, rows, batch, pass, chunk));
                    written[0] += chunk.rows().size();
                    progress.at(ImportProgress.toGraph(file.request()), chunk.position(), file.size(), written[0]);
                });
            }
            transactions.run(work -> {
                BatchLedger.startPhase(work, batch, pass + 1);
                return true;
            });
            position = 0;
        }
        ecosystem.settle(transactions);
        return batch;
    }

    private static boolean writeChunk(
            GraphStore.Work work, RowWork rows, BatchLedger.Entry batch, int pass, RecordFile.Rows chunk) {
        if (!BatchLedger.advance(work, batch, pass, chunk.from(), chunk.to())) {
            return false;
        }
        Chunk done = rows.write(work, batch, pass, chunk.rows());
        BatchLedger.count(work, batch, done.stated(), done.unchanged(), done.created(), done.updated());
        return true;
    }

    private static BatchLedger.Entry open(GraphStore.Work work, RecordFile file) {
        return BatchLedger.open(
                work,
                file.id(),
                file.sha256(),
                file.request().name(),
                file.kind().id(),
                file.request().saidBy(),
                file.request().statedOn());
    }

    private static Receipt receipt(
            GraphStore.Work work, RecordFile file, BatchLedger.Entry batch, Receipt.State state) {
        work.forEach(
                "record/find_pending",
                Map.of("batch", batch.id()),
                row -> file.noteWaiting(
                        row.text("name"),
                        String.join("、", headers(file.kind(), row.texts("fields"))),
                        row.integer("uses")));
        return file.receipt(batch.id(), state, BatchLedger.totals(work, batch.id()));
    }

    private static java.util.List<String> headers(RecordKind kind, java.util.List<String> fields) {
        return fields.stream()
                .map(f -> kind.findField(f).map(field -> field.header()).orElse(f))
                .sorted()
                .toList();
    }
}
