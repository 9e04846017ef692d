package org.yuntu.ingest;

import java.util.List;
import java.util.Map;
import org.yuntu.graph.GraphStore;

/// Plans all chunks of a file and writes none. What the graph would be meanwhile is the graph itself and those planned
/// enterprises that later rows of the file may mean; memory grows with these alone, not with the file.
final class DryRun {

    /// Measured: an enterprise of two statements takes some 4 kB.
    private static final int BYTES_AN_ENTERPRISE = 4_000;

    /// Of the memory there is at most.
    private static final int SHARE = 4;

    private final GraphStore store;
    private final BatchLedger.Entry batch;
    private final FileKeys fileKeys;
    private final KnownKeys knownKeys;
    private final Unwritten.Planned kept = new Unwritten.Planned();
    private BatchLedger.Totals totals;

    /// @param totals of the part of the file that is in the graph already
    DryRun(
            GraphStore store,
            BatchLedger.Entry batch,
            BatchLedger.Totals totals,
            FileKeys fileKeys,
            KnownKeys knownKeys) {
        this.store = store;
        this.batch = batch;
        this.totals = totals;
        this.fileKeys = fileKeys;
        this.knownKeys = knownKeys;
        store.list("ingest/find_decided", Map.of(), row -> row.text("enterprise"))
                .forEach(id -> fileKeys.addRepeated(IdentityKeys.id(id)));
    }

    /// @throws TooManyMeetingsException when what has to be kept becomes too much
    void add(RowStream.Chunk chunk) {
        Unwritten before = new Unwritten(List.of(kept));
        ChunkPlan plan = store.once(graph -> ChunkPipeline.plan(graph, batch, chunk.rows(), knownKeys, before));
        totals = totals.plus(plan);
        for (List<EnterpriseState> states : List.of(plan.created(), plan.changed())) {
            for (EnterpriseState state : states) {
                if (fileKeys.mayBeMeantAgain(state, batch.id())) {
                    kept.add(state);
                    knownKeys.addAll(IdentityKeys.of(state));
                }
            }
        }
        plan.held().stream().filter(h -> fileKeys.mayRepeat(h.row())).forEach(kept::hold);
        if (kept.size() > Runtime.getRuntime().maxMemory() / SHARE / BYTES_AN_ENTERPRISE) {
            throw new TooManyMeetingsException(kept.size());
        }
    }

    BatchLedger.Totals totals() {
        return totals;
    }
}
