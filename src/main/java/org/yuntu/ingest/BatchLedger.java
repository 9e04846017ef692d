package org.yuntu.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;

/// How far an import has come, kept in the same transactions as its rows: a commit whose answer was
/// lost, a kill or a retry can neither lose nor double a chunk.
public final class BatchLedger {

    private BatchLedger() {}

    /// @param phase the pass over the file that is under way, an ordinal of [Identity]
    /// @param position number of the last record of that pass that is in the graph
    public record Entry(String id, String state, int phase, long position, long sequence) {

        public boolean finished() {
            return state.equals("done");
        }
    }

    /// Running totals of a batch.
    public record Totals(long stated, long unchanged, long held, long created, long updated, long matchedByName) {

        Totals plus(ChunkPlan plan) {
            return new Totals(
                    stated + plan.stated(),
                    unchanged + plan.unchanged(),
                    held + plan.held().size(),
                    created + plan.created().size(),
                    updated + plan.updated(),
                    matchedByName + plan.matchedByName());
        }
    }

    /// An import that is through.
    ///
    /// @param held rows that still wait for a decision
    public record Finished(String id, String receipt, long held) {}

    /// The finished import of this content, if there is one that has not been taken back.
    public static Optional<Finished> findFinished(GraphReader graph, String id) {
        String candidate = id;
        for (int n = 2; ; n++) {
            String current = candidate;
            Optional<Map.Entry<String, Finished>> found = graph
                    .list(
                            "ingest/find_batches",
                            Map.of("ids", List.of(current)),
                            row -> Map.entry(
                                    row.text("state"),
                                    new Finished(
                                            current,
                                            Objects.requireNonNullElse(row.findText("receipt"), ""),
                                            row.integer("held"))))
                    .stream()
                    .findFirst();
            if (found.isEmpty() || !found.get().getKey().equals("undone")) {
                return found.filter(batch -> batch.getKey().equals("done")).map(Map.Entry::getValue);
            }
            candidate = id + "-" + n;
        }
    }

    /// Finds the batch or opens it. An undone batch stays as history; its content gets a new number.
    ///
    /// @throws UnfinishedUndoException when the batch is half taken back
    static Entry open(
            GraphStore.Work work, String id, String sha256, String file, String source, @Nullable LocalDate statedOn) {
        return open(work, id, sha256, file, "enterprise", source, statedOn);
    }

    /// @param kind what the rows describe
    /// @throws UnfinishedUndoException when the batch is half taken back
    public static Entry open(
            GraphStore.Work work,
            String id,
            String sha256,
            String file,
            String kind,
            String source,
            @Nullable LocalDate statedOn) {
        String candidate = id;
        for (int n = 2; ; n++) {
            Map<String, Object> parameters = new HashMap<>(
                    Map.of("id", candidate, "sha256", sha256, "file", file, "kind", kind, "source", source));
            parameters.put("statedOn", statedOn);
            String current = candidate;
            Entry entry = work.list("ingest/open_batch", parameters, row -> entry(current, row))
                    .getFirst();
            if (entry.state().equals("undoing")) {
                throw new UnfinishedUndoException(current);
            }
            if (!entry.state().equals("undone")) {
                return entry;
            }
            candidate = id + "-" + n;
        }
    }

    /// Takes the chunk `(from, to]` of a file of records for this transaction.
    ///
    /// @return false when an earlier transaction has done it
    public static boolean advance(GraphStore.Work work, Entry batch, int phase, long from, long to) {
        return work.list(
                        "record/advance_batch",
                        Map.of("batch", batch.id(), "phase", phase, "from", from, "to", to),
                        row -> row.integer("advanced"))
                .contains(1L);
    }

    /// What an import must know before it plans.
    ///
    /// @param turn counts up with every transaction that changes enterprises, whoever makes it
    record Start(long turn, long enterprises) {}

    static Start start(GraphReader graph) {
        return graph.list(
                        "ingest/find_turn", Map.of(), row -> new Start(row.integer("turn"), row.integer("enterprises")))
                .getFirst();
    }

    /// Enters the chunk `(from, to]` of a pass and its figures, as the last thing in its transaction.
    ///
    /// @param turn the one expected
    /// @return false when the chunk before is not in the graph, this one is already, or
    /// someone else has written since
    static boolean advance(
            GraphStore.Work work, Entry batch, int phase, long turn, RowStream.Chunk chunk, ChunkPlan plan) {
        Map<String, Object> parameters = new HashMap<>(counts(batch, plan));
        parameters.putAll(Map.of("phase", phase, "turn", turn, "from", chunk.from(), "to", chunk.to()));
        return work.list("ingest/advance_batch", parameters, row -> row.integer("advanced"))
                .contains(1L);
    }

    public static void startPhase(GraphStore.Work work, Entry batch, int phase) {
        work.run("ingest/start_phase", Map.of("batch", batch.id(), "phase", phase));
    }

    private static Map<String, Object> counts(Entry batch, ChunkPlan plan) {
        return Map.of(
                "batch", batch.id(),
                "stated", plan.stated(),
                "unchanged", plan.unchanged(),
                "held", (long) plan.held().size(),
                "created", (long) plan.created().size(),
                "updated", plan.updated(),
                "matchedByName", plan.matchedByName());
    }

    /// Adds the figures of a chunk of records.
    public static void count(
            GraphStore.Work work, Entry batch, long stated, long unchanged, long created, long updated) {
        work.run(
                "ingest/count_batch",
                Map.of(
                        "batch", batch.id(),
                        "stated", stated,
                        "unchanged", unchanged,
                        "held", 0L,
                        "created", created,
                        "updated", updated,
                        "matchedByName", 0L));
    }

    /// Moves held rows of a batch to where their decision put them.
    ///
    /// @param stated of them, rows that became statements; the rest had been stated before
    /// @param created enterprises that came of it
    /// @param updated enterprises whose facts became different
    /// @param matchedByName rows tied to an enterprise there was
    static void settle(
            GraphStore.Work work,
            String batch,
            long rows,
            long stated,
            long created,
            long updated,
            long matchedByName) {
        work.run(
                "ingest/count_batch",
                Map.of(
                        "batch",
                        batch,
                        "stated",
                        stated,
                        "unchanged",
                        rows - stated,
                        "held",
                        -rows,
                        "created",
                        created,
                        "updated",
                        updated,
                        "matchedByName",
                        matchedByName));
    }

    public static Totals totals(GraphStore.Work work, String batch) {
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

    public static void close(GraphStore.Work work, String batch, String receipt) {
        work.run("ingest/close_batch", Map.of("batch", batch, "state", "done", "receipt", receipt));
    }

    private static Entry entry(String id, Row row) {
        return new Entry(
                id, row.text("state"), (int) row.integer("phase"), row.integer("position"), row.integer("sequence"));
    }
}
