package org.yuntu.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.GraphWriter;

/// Plans the chunks of one pass and writes them, one transaction each: while one is being committed the next is being
/// written and the one after it is being planned, on what the graph holds and the chunks before it ([Unwritten]).
///
/// Exactly once and in order all the same: a transaction ends with its entry in the ledger, and the entry is refused
/// unless the chunk before is in the graph and nobody else has written since this pipeline began ([ChangedMeanwhile]).
/// Whatever goes wrong, the ledger tells where a new pipeline has to go on.
final class ChunkPipeline implements AutoCloseable {

    /// One being committed, one being written, one waiting.
    private static final int MOST_UNWRITTEN = 3;

    private final GraphStore store;
    private final ProductTagger tagger;
    private final BatchLedger.Entry batch;
    private final int phase;
    private final KnownKeys keys;
    private final Deque<Chunk> unwritten = new ArrayDeque<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("yuntu-writer-", 1).daemon().factory());
    private final ImportLock.Turn turn;
    private long count;
    private CompletableFuture<Void> atLedger = CompletableFuture.completedFuture(null);

    /// The ledger refused a chunk: another writer came between, and the plan may rest on what is no more.
    static final class ChangedMeanwhile extends RuntimeException {
        ChangedMeanwhile() {
            super("Someone else has written to the graph meanwhile; the chunk is planned anew");
        }
    }

    /// @param written done when the chunk is in the graph
    private record Chunk(Unwritten.Planned planned, CompletableFuture<Void> written) {}

    /// @param count turns of the ledger so far, read before `keys`
    ChunkPipeline(
            GraphStore store,
            ProductTagger tagger,
            BatchLedger.Entry batch,
            int phase,
            KnownKeys keys,
            ImportLock.Turn turn,
            long count) {
        this.store = store;
        this.tagger = tagger;
        this.batch = batch;
        this.phase = phase;
        this.keys = keys;
        this.turn = turn;
        this.count = count;
    }

    /// Plans the chunk and leaves it to be written.
    void add(RowStream.Chunk chunk) {
        while (unwritten.size() >= MOST_UNWRITTEN
                || (!unwritten.isEmpty() && unwritten.getFirst().written().isDone())) {
            await(unwritten.getFirst());
            unwritten.removeFirst();
        }
        Unwritten before = new Unwritten(unwritten.stream().map(Chunk::planned).toList());
        ChunkPlan plan = store.once(graph -> plan(graph, batch, chunk.rows(), keys, before));
        Recorded writes = new Recorded();
        write(writes, tagger, batch, plan);
        Unwritten.Planned planned = Unwritten.Planned.of(plan);
        keys.addAll(planned.keys());
        unwritten.add(new Chunk(planned, write(chunk, plan, writes, planned)));
    }

    /// For chunks that are written before the next one is planned.
    static ChunkPlan plan(GraphReader graph, BatchLedger.Entry batch, List<Incoming> rows) {
        return plan(graph, batch, rows, rows, new Unwritten(List.of()));
    }

    /// Ties rows to enterprises: to those in the graph and those of the chunks before.
    static ChunkPlan plan(
            GraphReader graph, BatchLedger.Entry batch, List<Incoming> rows, KnownKeys keys, Unwritten before) {
        return plan(graph, batch, rows, rows.stream().filter(keys::mayKnow).toList(), before);
    }

    private static ChunkPlan plan(
            GraphReader graph,
            BatchLedger.Entry batch,
            List<Incoming> rows,
            List<Incoming> perhapsKnown,
            Unwritten before) {
        Map<String, ChunkPlanner.Decision> decisions = Decisions.find(graph, rows);
        Set<String> waiting = new HashSet<>(Decisions.findWaiting(graph, rows));
        waiting.addAll(before.held());
        Collection<EnterpriseState> known = before.over(
                EnterpriseGraph.find(graph, perhapsKnown, decisions.values()),
                Stream.concat(
                                perhapsKnown.stream().flatMap(row -> IdentityKeys.of(row.facts()).stream()),
                                decisions.values().stream().map(d -> IdentityKeys.id(d.enterprise())))
                        .toList());
        return new ChunkPlanner(batch.id(), batch.sequence(), known, decisions, waiting).plan(rows);
    }

    static void write(GraphWriter graph, ProductTagger tagger, BatchLedger.Entry batch, ChunkPlan plan) {
        EnterpriseGraph enterprises = new EnterpriseGraph(graph, tagger);
        enterprises.create(batch.id(), plan.created());
        enterprises.change(plan.changed());
        Decisions.hold(graph, batch.id(), plan.held());
    }

    /// Starts when the chunk before has come to the ledger, where the two would meet; or when it is in the graph, if
    /// both have to do with one enterprise.
    private CompletableFuture<Void> write(
            RowStream.Chunk chunk, ChunkPlan plan, Recorded writes, Unwritten.Planned planned) {
        List<CompletableFuture<Void>> first = new ArrayList<>(List.of(atLedger));
        for (Chunk earlier : unwritten) {
            if (planned.touchesAnyOf(earlier.planned())) {
                first.add(earlier.written());
            }
        }
        CompletableFuture<Void> reached = new CompletableFuture<>();
        atLedger = reached;
        long expected = count++;
        return CompletableFuture.allOf(first.toArray(CompletableFuture[]::new))
                .thenRunAsync(
                        () -> store.once(work -> {
                            writes.replay(work);
                            turn.guard(work);
                            if (!BatchLedger.advance(work, batch, phase, expected, chunk, plan)) {
                                throw new ChangedMeanwhile();
                            }
                            return reached.complete(null);
                        }),
                        writers)
                .whenComplete((done, problem) -> {
                    if (problem != null) {
                        reached.completeExceptionally(problem);
                    }
                });
    }

    /// Waits until everything is in the graph.
    ///
    /// @return the turns of the ledger now
    long finish() {
        while (!unwritten.isEmpty()) {
            await(unwritten.getFirst());
            unwritten.removeFirst();
        }
        return count;
    }

    private static void await(Chunk chunk) {
        try {
            chunk.written().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// No transaction of this pipeline is under way any more when this returns.
    @Override
    public void close() {
        writers.close();
    }
}
