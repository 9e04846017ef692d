package org.yuntu.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;

/// Imports a file of enterprises: checks all of it first, then writes it chunk by chunk.
///
/// Running it again after a kill goes on where the last committed chunk ended; running it on content that is in the
/// graph changes
/// nothing.
@Component
public final class EnterpriseImport {

    private static final Logger log = LoggerFactory.getLogger(EnterpriseImport.class);

    /// Rows a transaction: large enough to be fast, small enough to lose little work to a kill
    /// (`docs/benchmarks.md`).
    /// Tests that kill imports make it small.
    private static final int CHUNK = Integer.getInteger("yuntu.chunk", 5_000);

    private final GraphStore store;
    private final ProductTagger tagger;
    private final EnterpriseParser parser;
    private final ImportLock lock;
    private final Path folder;
    private final Path profiles;

    EnterpriseImport(
            GraphStore store,
            ProductTagger tagger,
            EnterpriseParser parser,
            ImportLock lock,
            GraphProperties properties) {
        this.store = store;
        this.tagger = tagger;
        this.parser = parser;
        this.lock = lock;
        this.folder = properties.data().resolve("imports");
        this.profiles = properties.data().resolve("profiles");
    }

    /// Imports, or says what importing would do.
    ///
    /// @throws org.yuntu.dataset.TableException when the file is no table
    public Receipt run(ImportRequest request, ImportProgress progress) {
        return request.dryRun()
                ? rehearse(request, progress, (receipt, graph) -> Boolean.TRUE).receipt()
                : apply(request, progress);
    }

    /// A dry run, with a look at the graph as it would be.
    public record Rehearsal<T>(Receipt receipt, T seen) {}

    /// Does everything a real import does inside one transaction, lets `look` see the outcome, and takes it all
    /// back.
    public <T> Rehearsal<T> rehearse(
            ImportRequest request, ImportProgress progress, BiFunction<Receipt, GraphReader, T> look) {
        CheckedFile file = CheckedFile.open(request, parser, profiles);
        if (findKnown(store, file).isEmpty()) {
            file.read(folder, progress);
        }
        return store.rehearse(work -> {
            Optional<Receipt> known = findKnown(work, file);
            if (known.isPresent()) {
                return new Rehearsal<>(known.get(), look.apply(known.get(), work));
            }
            if (file.overLimit()) {
                Receipt stopped = file.receipt(file.id(), Receipt.State.STOPPED, null);
                return new Rehearsal<>(stopped, look.apply(stopped, work));
            }
            BatchLedger.Entry batch = open(work, file);
            BatchLedger.Entry current = batch;
            for (int phase = batch.phase(); phase < Identity.values().length; phase++) {
                current = write(file, current, phase, progress, chunk -> chunk.apply(work));
            }
            Receipt receipt = file.receipt(batch.id(), Receipt.State.DRY_RUN, BatchLedger.totals(work, batch.id()));
            return new Rehearsal<>(receipt, look.apply(receipt, work));
        });
    }

    private Receipt apply(ImportRequest request, ImportProgress progress) {
        CheckedFile file = CheckedFile.open(request, parser, profiles);
        Optional<Receipt> known = findKnown(store, file);
        if (known.isPresent()) {
            return known.get();
        }
        file.read(folder, progress);
        if (file.overLimit()) {
            return file.receipt(file.id(), Receipt.State.STOPPED, null);
        }
        try (ImportLock.Turn turn = lock.await()) {
            // The same file may have been imported while this one was read or waited.
            return findKnown(store, file).orElseGet(() -> applyChecked(file, progress, turn));
        }
    }

    private Receipt applyChecked(CheckedFile file, ImportProgress progress, ImportLock.Turn turn) {
        long start = System.nanoTime();
        BatchLedger.Entry batch = store.write(work -> {
            turn.guard(work);
            return open(work, file);
        });
        BatchLedger.Entry current = batch;
        for (int phase = batch.phase(); phase < Identity.values().length; phase++) {
            current = write(
                    file,
                    current,
                    phase,
                    progress,
                    chunk -> store.write(work -> {
                        turn.guard(work);
                        return chunk.apply(work);
                    }));
        }
        Receipt receipt = store.write(work -> {
            turn.guard(work);
            Receipt done = file.receipt(batch.id(), Receipt.State.DONE, BatchLedger.totals(work, batch.id()));
            BatchLedger.close(work, batch.id(), ReceiptJson.write(done));
            return done;
        });
        log.info(
                "Imported {} of {} rows of {} in {} ms",
                receipt.totals().imported(),
                receipt.totals().read(),
                file.name(),
                (System.nanoTime() - start) / 1_000_000);
        return receipt;
    }

    /// The receipt of the import that brought this very content, asked for before any row is read.
    private static Optional<Receipt> findKnown(GraphReader graph, CheckedFile file) {
        return BatchLedger.findFinished(graph, file.id())
                .map(batch -> ReceiptJson.read(batch.receipt()).asKnown(batch.held()));
    }

    private static BatchLedger.Entry open(GraphStore.Work work, CheckedFile file) {
        return BatchLedger.open(
                work,
                file.id(),
                file.sha256(),
                file.name(),
                file.source(),
                file.request().statedOn());
    }

    /// One pass over the file for the rows of one identity. Returns the batch as it stands at the start of the
    /// next.
    private BatchLedger.Entry write(
            CheckedFile file,
            BatchLedger.Entry batch,
            int phase,
            ImportProgress progress,
            Function<Function<GraphStore.Work, Boolean>, Boolean> transaction) {
        Identity identity = Identity.values()[phase];
        if (file.rows(identity) > 0) {
            long[] rows = {0};
            try (RowStream stream = file.stream(identity, batch.position(), CHUNK)) {
                for (RowStream.@Nullable Chunk next = stream.next(); next != null; next = stream.next()) {
                    RowStream.Chunk chunk = next;
                    transaction.apply(work -> writeChunk(work, batch, phase, chunk));
                    rows[0] += chunk.rows().size();
                    progress.at(ImportProgress.Stage.WRITING, chunk.position(), file.size(), rows[0]);
                }
            }
        }
        BatchLedger.Entry next = new BatchLedger.Entry(batch.id(), batch.state(), phase + 1, 0, batch.sequence());
        transaction.apply(work -> {
            BatchLedger.startPhase(work, batch, phase + 1);
            return true;
        });
        return next;
    }

    private boolean writeChunk(GraphStore.Work work, BatchLedger.Entry batch, int phase, RowStream.Chunk chunk) {
        if (!BatchLedger.advance(work, batch, phase, chunk.from(), chunk.to())) {
            return false;
        }
        EnterpriseGraph graph = new EnterpriseGraph(work, tagger);
        Map<String, ChunkPlanner.Decision> decisions = Decisions.find(work, chunk.rows());
        List<EnterpriseState> known = graph.find(chunk.rows(), decisions.values());
        Set<String> waiting = Decisions.findWaiting(work, chunk.rows());
        ChunkPlan plan = new ChunkPlanner(batch.id(), batch.sequence(), known, decisions, waiting).plan(chunk.rows());
        graph.create(batch.id(), plan.created());
        graph.change(plan.changed());
        Decisions.hold(work, batch.id(), plan.held());
        BatchLedger.count(work, batch, plan);
        return true;
    }

    /// The receipt of an earlier import.
    public Optional<Receipt> findReceipt(String batch) {
        return store
                .list(
                        "ingest/find_batches",
                        Map.of("ids", List.of(batch)),
                        row -> Optional.ofNullable(row.findText("receipt")))
                .stream()
                .flatMap(Optional::stream)
                .map(ReceiptJson::read)
                .findFirst();
    }
}
