package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    BatchUndo(GraphStore store, ProductTagger tagger) {
        this.store = store;
        this.tagger = tagger;
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
        List<String> states =
                store.list("ingest/find_batches", Map.of("ids", List.of(batch)), row -> row.text("state"));
        if (states.isEmpty() || states.contains("undone")) {
            throw new UnknownBatchException(batch, !states.isEmpty());
        }
        setState(batch, "undoing");
        long removed = 0;
        long kept = 0;
        while (true) {
            long[] chunk = store.write(work -> undoChunk(work, batch));
            if (chunk[0] + chunk[1] == 0) {
                break;
            }
            removed += chunk[0];
            kept += chunk[1];
            progress.accept(removed + kept);
        }
        long dropped = store.write(work -> {
            long count = work.list("ingest/drop_held_rows", Map.of("batch", batch), row -> row.integer("dropped"))
                    .getFirst();
            work.run("ingest/set_batch_state", Map.of("batch", batch, "state", "undone"));
            return count;
        });
        return new Result(batch, removed, kept, dropped);
    }

    private long[] undoChunk(GraphStore.Work work, String batch) {
        EnterpriseGraph graph = new EnterpriseGraph(work, tagger);
        List<String> gone = new ArrayList<>();
        List<EnterpriseState> left = new ArrayList<>();
        for (EnterpriseState state : graph.statedIn(batch, CHUNK)) {
            List<Statement> others = state.statements().stream()
                    .filter(s -> !s.batch().equals(batch))
                    .toList();
            if (others.isEmpty()) {
                gone.add(state.id());
            } else {
                left.add(EnterpriseState.of(state.id(), others));
            }
        }
        graph.delete(gone);
        graph.change(left);
        return new long[] {gone.size(), left.size()};
    }

    private void setState(String batch, String state) {
        store.write(work -> {
            work.run("ingest/set_batch_state", Map.of("batch", batch, "state", state));
            return true;
        });
    }
}
