package org.yuntu.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.StoreUnavailableException;
import org.yuntu.graph.TransactionLostException;

/// Imports a file of enterprises: checks all of it first, then writes it chunk by chunk.
///
/// Running it again after a kill goes on where the last committed chunk ended; running it on
/// content that is in the graph changes nothing.
@Component
public final class EnterpriseImport {

    private static final Logger log = LoggerFactory.getLogger(EnterpriseImport.class);

    /// Rows a transaction: large enough to be fast, small enough to lose little work to a kill
    /// (`docs/benchmarks.md`). Tests that kill imports make it small.
    private static final int CHUNK = Integer.getInteger("yuntu.chunk", 5_000);

    /// Without any progress between them.
    private static final int MOST_FAILURES = 8;

    private final GraphStore store;
    private final ProductTagger tagger;
    private final EnterpriseParser parser;
    private final ImportLock lock;
    private final Ecosystem ecosystem;
    private final FreeSpace space;
    private final int chunk;
    private final Path folder;
    private final Path profiles;

    @Autowired
    EnterpriseImport(
            GraphStore store,
            ProductTagger tagger,
            EnterpriseParser parser,
            ImportLock lock,
            Ecosystem ecosystem,
            FreeSpace space,
            GraphProperties properties) {
        this(store, tagger, parser, lock, ecosystem, space, properties, CHUNK);
    }

    EnterpriseImport(
            GraphStore store,
            ProductTagger tagger,
            EnterpriseParser parser,
            ImportLock lock,
            Ecosystem ecosystem,
            FreeSpace space,
            GraphProperties properties,
            int chunk) {
        this.store = store;
        this.tagger = tagger;
        this.parser = parser;
        this.lock = lock;
        this.ecosystem = ecosystem;
        this.space = space;
        this.chunk = chunk;
        this.folder = properties.data().resolve("imports");
        this.profiles = properties.data().resolve("profiles");
    }

    /// Imports, or says what importing would do.
    ///
    /// @throws org.yuntu.dataset.TableException when the file is no table
    /// @throws DiskFullException when there is too little room; the same import goes on later
    /// @throws TooManyMeetingsException when a dry run does not fit into memory
    public Receipt run(ImportRequest request, ImportProgress progress) {
        return request.dryRun() ? foretell(request, progress) : apply(request, progress);
    }

    /// A dry run, with a look at the graph as it would be.
    ///
    /// @param seen empty when the file is too large for one transaction
    public record Rehearsal<T>(Receipt receipt, Optional<T> seen) {}

    /// Does everything a real import does inside one transaction, lets `look` see the outcome, and takes it all
    /// back. A file that is too large for that is planned only.
    ///
    /// @throws TooManyMeetingsException when not even that fits into memory
    public <T> Rehearsal<T> rehearse(
            ImportRequest request, ImportProgress progress, BiFunction<Receipt, GraphReader, T> look) {
        try (CheckedFile file = open(request.asDryRun())) {
            if (findKnown(store, file).isEmpty()) {
                file.read(progress, space);
            }
            if (file.goodRows() > mostRehearsed()) {
                return new Rehearsal<>(foretell(file, progress), Optional.empty());
            }
            return store.rehearse(work -> {
                Receipt receipt = rehearse(work, file, progress);
                return new Rehearsal<>(receipt, Optional.of(look.apply(receipt, work)));
            });
        }
    }

    /// A row inside one transaction is taken to need 12 kB (an estimate); the store allows itself 70 % of the memory.
    private static long mostRehearsed() {
        return Runtime.getRuntime().maxMemory() / 3 / 12_000;
    }

    private Receipt rehearse(GraphStore.Work work, CheckedFile file, ImportProgress progress) {
        Optional<Receipt> known = findKnown(work, file);
        if (known.isPresent() || file.overLimit()) {
            return known.orElseGet(() -> file.receipt(file.id(), Receipt.State.STOPPED, null));
        }
        BatchLedger.Entry batch = open(work, file);
        AtomicLong turn = new AtomicLong(BatchLedger.start(work).turn());
        forEachPhase(batch, (phase, position) -> {
            forEachChunk(file, phase, position, progress, chunk -> {
                ChunkPlan plan = ChunkPipeline.plan(work, batch, chunk.rows());
                ChunkPipeline.write(work, tagger, batch, plan);
                BatchLedger.advance(work, batch, phase, turn.getAndIncrement(), chunk, plan);
            });
            BatchLedger.startPhase(work, batch, phase + 1);
        });
        return file.receipt(batch.id(), Receipt.State.DRY_RUN, BatchLedger.totals(work, batch.id()));
    }

    private Receipt foretell(ImportRequest request, ImportProgress progress) {
        try (CheckedFile file = open(request)) {
            Optional<Receipt> known = findKnown(store, file);
            if (known.isPresent()) {
                return known.get();
            }
            file.read(progress, space);
            return foretell(file, progress);
        }
    }

    /// Plans without writing.
    private Receipt foretell(CheckedFile file, ImportProgress progress) {
        if (file.overLimit()) {
            return file.receipt(file.id(), Receipt.State.STOPPED, null);
        }
        record Opened(BatchLedger.Entry batch, BatchLedger.Totals totals) {}
        Opened opened = store.rehearse(work -> {
            BatchLedger.Entry batch = open(work, file);
            return new Opened(batch, BatchLedger.totals(work, batch.id()));
        });
        BatchLedger.Entry batch = opened.batch();
        DryRun run = new DryRun(store, batch, opened.totals(), file.keys(), knownKeys(file));
        forEachPhase(batch, (phase, position) -> forEachChunk(file, phase, position, progress, run::add));
        return file.receipt(batch.id(), Receipt.State.DRY_RUN, run.totals());
    }

    private CheckedFile open(ImportRequest request) {
        return CheckedFile.open(request, parser, profiles, folder);
    }

    private KnownKeys knownKeys(CheckedFile file) {
        return store.once(
                graph -> KnownKeys.read(graph, BatchLedger.start(graph).enterprises(), file.goodRows()));
    }

    private Receipt apply(ImportRequest request, ImportProgress progress) {
        try (CheckedFile file = open(request)) {
            Optional<Receipt> known = findKnown(store, file);
            if (known.isPresent()) {
                return known.get();
            }
            file.read(progress, space);
            if (file.overLimit()) {
                return file.receipt(file.id(), Receipt.State.STOPPED, null);
            }
            try (ImportLock.Turn turn = lock.await()) {
                // The same file may have been imported while this one was read or waited.
                return findKnown(store, file).orElseGet(() -> applyChecked(file, progress, turn));
            }
        }
    }

    private Receipt applyChecked(CheckedFile file, ImportProgress progress, ImportLock.Turn turn) {
        long start = System.nanoTime();
        BatchLedger.Entry batch = guarded(turn, work -> {
            TagState.noteUse(work, tagger);
            return open(work, file);
        });
        for (int failures = 0; batch.phase() < Identity.values().length; ) {
            BatchLedger.Entry from = batch;
            try {
                write(file, from, progress, turn);
                batch = guarded(turn, work -> open(work, file));
            } catch (TransactionLostException | StoreUnavailableException | ChunkPipeline.ChangedMeanwhile e) {
                log.info("Going on from the ledger: {}", e.getMessage());
                if (++failures > MOST_FAILURES) {
                    throw space.explain(e);
                }
                rest(failures);
                batch = guarded(turn, work -> open(work, file));
            } catch (RuntimeException e) {
                throw space.explain(e);
            }
            failures = batch.equals(from) ? failures : 0;
        }
        ecosystem.settle(work -> guarded(turn, work));
        String id = batch.id();
        Receipt receipt = guarded(turn, work -> {
            Receipt done = file.receipt(id, Receipt.State.DONE, BatchLedger.totals(work, id));
            BatchLedger.close(work, id, ReceiptJson.write(done));
            return done;
        });
        log.info(
                "Imported {} of {} rows of {} in {} ms",
                receipt.totals().imported(),
                receipt.totals().read(),
                file.request().name(),
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
                file.request().name(),
                file.request().saidBy(),
                file.request().statedOn());
    }

    private <T> T guarded(ImportLock.Turn turn, Function<GraphStore.Work, T> work) {
        return store.write(tx -> {
            turn.guard(tx);
            return work.apply(tx);
        });
    }

    private void write(CheckedFile file, BatchLedger.Entry batch, ImportProgress progress, ImportLock.Turn turn) {
        // In this order: what others write after the turn was read is noticed.
        AtomicLong count =
                new AtomicLong(store.once(graph -> BatchLedger.start(graph).turn()));
        KnownKeys keys = knownKeys(file);
        forEachPhase(batch, (phase, position) -> {
            try (ChunkPipeline pipeline = new ChunkPipeline(store, tagger, batch, phase, keys, turn, count.get())) {
                forEachChunk(file, phase, position, progress, chunk -> {
                    turn.check();
                    space.require(0);
                    pipeline.add(chunk);
                });
                count.set(pipeline.finish());
            }
            guarded(turn, work -> {
                BatchLedger.startPhase(work, batch, phase + 1);
                return phase;
            });
        });
    }

    @FunctionalInterface
    private interface Phase {
        void run(int phase, long position);
    }

    /// Passes over the rows, one for each identity, from where the batch stands.
    private static void forEachPhase(BatchLedger.Entry batch, Phase work) {
        for (int phase = batch.phase(); phase < Identity.values().length; phase++) {
            work.run(phase, phase == batch.phase() ? batch.position() : 0);
        }
    }

    private void forEachChunk(
            CheckedFile file, int phase, long position, ImportProgress progress, Consumer<RowStream.Chunk> consumer) {
        Identity identity = Identity.values()[phase];
        if (file.rows(identity) == 0) {
            return;
        }
        long rows = 0;
        try (RowStream stream = file.stream(identity, position, chunk)) {
            for (RowStream.@Nullable Chunk next = stream.next(); next != null; next = stream.next()) {
                consumer.accept(next);
                rows += next.rows().size();
                progress.at(ImportProgress.toGraph(file.request()), next.position(), file.size(), rows);
            }
        }
    }

    private static void rest(int failures) {
        try {
            Thread.sleep(Duration.ofMillis(100L << failures));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while importing", e);
        }
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
