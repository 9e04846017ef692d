package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;

/// Rows whose enterprise is unsure, and the people's word on them.
///
/// A decision holds for a name and prefecture: it applies every row that waits under them, and
/// later imports follow it. What it applied are ordinary statements of the imports that brought the
/// rows, so undoing such an import takes them back; the decision stays.
@Component
public final class Review {

    private final GraphStore store;
    private final ProductTagger tagger;

    Review(GraphStore store, ProductTagger tagger) {
        this.store = store;
        this.tagger = tagger;
    }

    /// A row that waits.
    ///
    /// @param place name of its prefecture, or empty
    /// @param address as the row states it, or empty
    /// @param line physical line or sheet row in the file
    /// @param batch import that brought it
    public record Item(
            String id,
            String name,
            String place,
            String address,
            String file,
            long line,
            String batch,
            List<Candidate> candidates) {

        public Item {
            candidates = List.copyOf(candidates);
        }
    }

    /// An enterprise the row may mean.
    ///
    /// @param creditCode empty when it has none
    /// @param place name of its prefecture, or empty
    public record Candidate(String id, String name, String creditCode, String place) {}

    /// What a decision did.
    ///
    /// @param rows rows that had waited under the same name and place
    /// @param stated those of them that became statements; the rest had been stated before
    public record Decided(String enterprise, String name, long rows, long stated) {}

    /// All rows that wait, in the order of imports and lines.
    public List<Item> listPending() {
        return store.list("ingest/find_review_items", Map.of(), Review::item);
    }

    /// The row means this enterprise.
    ///
    /// @throws ReviewException when there is no such row or enterprise, or the row is decided already
    public Decided decideSame(String item, String enterprise) {
        return store.write(work -> {
            List<Held> held = held(work, item);
            EnterpriseState state = EnterpriseGraph.findById(work, enterprise)
                    .orElseThrow(() -> new ReviewException(ReviewException.Reason.UNKNOWN_ENTERPRISE, enterprise));
            return decide(work, held, enterprise, state);
        });
    }

    /// The row means none of the enterprises there are: it gets one of its own.
    ///
    /// @throws ReviewException when there is no such row, or it is decided already
    public Decided decideNew(String item) {
        return store.write(work -> {
            List<Held> held = held(work, item);
            Statement first = held.getFirst().statement();
            String id = Identity.newId(first.facts());
            while (EnterpriseGraph.findById(work, id).isPresent()) {
                id = id + "-" + first.batch();
            }
            return decide(work, held, id, null);
        });
    }

    private record Held(String id, String key, Statement statement) {}

    /// The rows that wait under the same name and place, oldest statement first.
    private static List<Held> held(GraphStore.Work work, String item) {
        work.run("ingest/take_turn", Map.of("who", "review"));
        Optional<String> decided = work
                .list(
                        "ingest/find_review_item",
                        Map.of("id", item),
                        row -> Objects.requireNonNullElse(row.findText("enterprise"), ""))
                .stream()
                .findFirst();
        if (decided.isEmpty()) {
            throw new ReviewException(ReviewException.Reason.UNKNOWN_ITEM, item);
        }
        if (!decided.get().isEmpty()) {
            throw new ReviewException(ReviewException.Reason.DECIDED, item, decided.get());
        }
        return work.list("ingest/find_held_rows", Map.of("id", item), Review::heldRow);
    }

    /// @param before the enterprise as it is, or null for a new one
    private Decided decide(GraphStore.Work work, List<Held> held, String enterprise, @Nullable EnterpriseState before) {
        List<Statement> statements = new ArrayList<>(before == null ? List.of() : before.statements());
        List<Statement> added = new ArrayList<>();
        for (Held row : held) {
            if (statements.stream()
                    .noneMatch(s -> s.fingerprint().equals(row.statement().fingerprint()))) {
                statements.add(row.statement());
                added.add(row.statement());
            }
        }
        EnterpriseState after = EnterpriseState.of(enterprise, statements);
        TagState.noteUse(work, tagger);
        EnterpriseGraph graph = new EnterpriseGraph(work, tagger);
        if (before == null) {
            graph.create(added.getFirst().batch(), List.of(after));
        } else if (!added.isEmpty()) {
            graph.change(List.of(after));
        }
        work.run(
                "ingest/decide_held_rows",
                Map.of(
                        "ids",
                        held.stream().map(Held::id).toList(),
                        "key",
                        held.getFirst().key(),
                        "enterprise",
                        enterprise,
                        "isNew",
                        before == null));
        settle(work, held, added, before, after);
        return new Decided(enterprise, after.facts().name(), held.size(), added.size());
    }

    /// Corrects the figures of the imports; what the decision created or changed is counted with the first.
    private static void settle(
            GraphStore.Work work,
            List<Held> held,
            List<Statement> added,
            @Nullable EnterpriseState before,
            EnterpriseState after) {
        long created = before == null ? 1 : 0;
        long updated = before == null || before.facts().equals(after.facts()) ? 0 : 1;
        Map<String, Long> stated =
                added.stream().collect(Collectors.groupingBy(Statement::batch, Collectors.counting()));
        Map<String, Long> rows =
                held.stream().collect(Collectors.groupingBy(h -> h.statement().batch(), Collectors.counting()));
        String first = held.getFirst().statement().batch();
        rows.forEach((batch, count) -> BatchLedger.settle(
                work,
                batch,
                count,
                stated.getOrDefault(batch, 0L),
                batch.equals(first) ? created : 0,
                batch.equals(first) ? updated : 0,
                before == null ? 0 : stated.getOrDefault(batch, 0L)));
    }

    private static Held heldRow(Row row) {
        return new Held(
                row.text("id"),
                row.text("key"),
                new Statement(
                        row.text("fingerprint"),
                        row.text("batch"),
                        row.integer("sequence"),
                        row.integer("record"),
                        row.integer("line"),
                        FactsJson.read(row.text("facts"))));
    }

    private static Item item(Row row) {
        String address = FactsJson.read(row.text("facts")).text("address");
        return new Item(
                row.text("id"),
                row.text("name"),
                row.text("place"),
                address == null ? "" : address,
                row.text("file"),
                row.integer("line"),
                row.text("batch"),
                row.maps("candidates").stream()
                        .map(c -> new Candidate(
                                String.valueOf(c.get("id")),
                                String.valueOf(c.get("name")),
                                String.valueOf(c.get("creditCode")),
                                String.valueOf(c.get("place"))))
                        .toList());
    }
}
