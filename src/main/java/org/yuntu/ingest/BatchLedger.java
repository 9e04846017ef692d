package org.yuntu.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;

/// How far an import has come, kept in the same transactions as its rows: a commit whose answer was lost, a kill or
/// a
/// retry can neither lose nor double a chunk.
final class BatchLedger {

    private BatchLedger() {}

    /// @param phase the pass over the file that is under way, an ordinal of [Identity]
    /// @param position number of the last record of that pass that is in the graph
    record Entry(String id, String state, int phase, long position, long sequence) {

        boolean finished() {
            return state.equals("done");
        }
    }

    /// Running totals of a batch.
    record Totals(long stated, long unchanged, long held, long created, long updated, long matchedByName) {}

    /// Finds the batch or opens it. An undone batch stays as history; its content gets a new number.
    static Entry open(
            GraphStore.Work work, String id, String sha256, String file, String source, @Nullable LocalDate statedOn) {
        String candidate = id;
        for (int n = 2; ; n++) {
            Map<String, Object> parameters = new HashMap<>(
                    Map.of("id", candidate, "sha256", sha256, "file", file, "kind", "enterprise", "source", source));
            parameters.put("statedOn", statedOn);
            String current = candidate;
            Entry entry = work.list("ingest/open_batch", parameters, row -> entry(current, row))
                    .getFirst();
            if (!entry.state().equals("undone")) {
                return entry;
            }
            candidate = id + "-" + n;
        }
    }

    /// Takes the chunk `(from, to]` of a pass for this transaction.
    ///
    /// @return false when an earlier transaction has done it
    static boolean advance(GraphStore.Work work, Entry batch, int phase, long from, long to) {
        return work.list(
                        "ingest/advance_batch",
                        Map.of("batch", batch.id(), "phase", phase, "from", from, "to", to),
                        row -> row.integer("advanced"))
                .contains(1L);
    }

    static void startPhase(GraphStore.Work work, Entry batch, int phase) {
        work.run("ingest/start_phase", Map.of("batch", batch.id(), "phase", phase));
    }

    static void count(GraphStore.Work work, Entry batch, ChunkPlan plan) {
        work.run(
                "ingest/count_batch",
                Map.of(
                        "batch", batch.id(),
                        "stated", plan.stated(),
                        "unchanged", plan.unchanged(),
                        "held", (long) plan.held().size(),
                        "created", (long) plan.created().size(),
                        "updated", plan.updated(),
                        "matchedByName", plan.matchedByName()));
    }

    static Totals totals(GraphStore.Work work, String batch) {
        return work.list(
                        "ingest/find_batches",
                        Map.of("ids", List.of(batch)),
                        row -> new Totals(
                                row.integer("stated"),
                                row.integer("unchanged"),
                                row.integer("held"),
                                row.integer("created"),
                                row.integer("updated"),
                                row.integer("matchedByName")))
                .getFirst();
    }

    static void close(GraphStore.Work work, String batch, String receipt) {
        work.run("ingest/close_batch", Map.of("batch", batch, "state", "done", "receipt", receipt));
    }

    private static Entry entry(String id, Row row) {
        return new Entry(
                id, row.text("state"), (int) row.integer("phase"), row.integer("position"), row.integer("sequence"));
    }
}
