package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;

/// Takes an import back: its statements go, what other imports said stays, and every enterprise is folded anew.
///
/// Each chunk is one transaction that leaves fewer statements of the batch, so a kill in between costs nothing: the
/// same command goes on.
@Component
public final class BatchUndo {

    private static final int CHUNK = 2_000;

    private final GraphStore store;
    private final ProductTagger tagger;
    private final ImportLock lock;
    private final Ecosystem ecosystem;

    BatchUndo(GraphStore store, ProductTagger tagger, ImportLock lock, Ecosystem ecosystem) {
        this.ecosystem = ecosystem;
        this.store = store;
        this.tagger = tagger;
        this.lock = lock;
    }

    /// What came of it.
    ///
    /// @param removed enterprises nothing speaks for any more
    /// @param kept enterprises that other imports speak for, folded anew
    /// @param droppedReviews rows of the batch that had waited for a decision
    public record Result(String batch, long removed, long kept, long droppedReviews) {}

    /// @param progress told the number of enterprises done so far
    /// @throws UnknownBatchException when there is no such batch or it is undone already
    public Result undo(String batch, LongConsumer progress) {
        try (ImportLock.Turn turn = lock.await()) {
            begin(batch, turn);
            long removed = 0;
            long kept = 0;
            while (true) {
                turn.check();
                Ecosystem.Piece piece = store.write(work -> {
                    turn.guard(work);
                    return takeBack(work, batch);
                });
                if (piece.isLast()) {
                    break;
                }
                removed += piece.removed();
                kept += piece.kept();
                progress.accept(removed + kept);
            }
            while (true) {
                turn.check();
                Chunk chunk = store.write(work -> {
                    turn.guard(work);
                    return undoChunk(work, batch);
                });
                if (chunk.last()) {
                    ecosystem.settle(store::write);
                    return new Result(batch, removed, kept, chunk.droppedReviews());
                }
                removed += chunk.removed();
                kept += chunk.kept();
                progress.accept(removed + kept);
            }
        }
    }

    private record Chunk(boolean last, long removed, long kept, long droppedReviews) {}

    private void begin(String batch, ImportLock.Turn turn) {
        store.write(work -> {
            turn.guard(work);
            List<String> states =
                    work.list("ingest/find_batches", Map.of("ids", List.of(batch)), row -> row.text("state"));
            if (states.isEmpty() || states.contains("undone")) {
                throw new UnknownBatchException(batch, !states.isEmpty());
            }
            work.run("ingest/set_batch_state", Map.of("batch", batch, "state", "undoing"));
            TagState.noteUse(work, tagger);
            return true;
        });
    }

    private Ecosystem.Piece takeBack(GraphStore.Work work, String batch) {
        work.run("ingest/take_turn", Map.of("who", batch));
        return ecosystem.takeBack(work, batch, CHUNK);
    }

    private Chunk undoChunk(GraphStore.Work work, String batch) {
        work.run("ingest/take_turn", Map.of("who", batch));
        EnterpriseGraph graph = new EnterpriseGraph(work, tagger);
        List<String> gone = new ArrayList<>();
        List<EnterpriseState> left = new ArrayList<>();
        for (EnterpriseState state : EnterpriseGraph.statedIn(work, batch, CHUNK)) {
            List<Statement> others = state.statements().stream()
                    .filter(s -> !s.batch().equals(batch))
                    .toList();
            if (others.isEmpty()) {
                gone.add(state.id());
            } else {
                left.add(EnterpriseState.of(state.id(), others));
            }
        }
        if (gone.isEmpty() && left.isEmpty()) {
            return new Chunk(true, 0, 0, finish(work, batch));
        }
        Set<String> mentioned = ecosystem.release(work, gone);
        graph.delete(gone.stream().filter(id -> !mentioned.contains(id)).toList());
        graph.change(left);
        return new Chunk(false, gone.size(), left.size(), 0);
    }

    /// In the transaction that found no statement left, so that no decision can slip one in between.
    private static long finish(GraphStore.Work work, String batch) {
        long dropped = work.list("ingest/drop_held_rows", Map.of("batch", batch), row -> row.integer("dropped"))
                .getFirst();
        work.run("ingest/set_batch_state", Map.of("batch", batch, "state", "undone"));
        return dropped;
    }
}
