package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.BatchLedger;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.Identity;
import org.yuntu.ingest.Statement;

/// Rows that are nodes: each becomes a statement about one record, found by its number, by its name in a prefecture,
/// or by its name where only one side knows the prefecture.
///
/// What the rows point at is tied later, when all records of the file are there.
final class NodeWork implements RowWork {

    private static final String NUMBER = "id";

    private final RecordKind kind;

    NodeWork(RecordKind kind) {
        this.kind = kind;
    }

    /// Rows with a number, with a name and a prefecture, with a name only.
    @Override
    public int passes() {
        return 3;
    }

    @Override
    public boolean wants(int pass, Incoming row) {
        int own = row.facts().text(NUMBER) != null ? 0 : row.facts().text(Facts.PREFECTURE) != null ? 1 : 2;
        return own == pass;
    }

    @Override
    public Chunk write(GraphStore.Work work, BatchLedger.Entry batch, int pass, List<Incoming> rows) {
        RecordGraph graph = new RecordGraph(work);
        Set<String> ids = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Incoming row : rows) {
            ids.addAll(possibleIds(row.facts()));
            String number = row.facts().text(NUMBER);
            if (number != null) {
                numbers.add(number);
            }
            names.add(row.facts().nameKey());
        }
        Plan plan = new Plan(graph.find(kind.id(), ids, numbers, names), batch);
        rows.forEach(plan::place);
        graph.put(plan.changed.values());
        return new Chunk(plan.stated, plan.unchanged, plan.created, plan.updated());
    }

    private List<String> possibleIds(Facts facts) {
        String number = facts.text(NUMBER);
        return number == null ? List.of(hashedId(facts)) : List.of(number, kind.id() + ":" + number);
    }

    private String hashedId(Facts facts) {
        String prefecture = facts.text(Facts.PREFECTURE);
        return "R-" + Identity.hash(kind.id() + "|" + facts.nameKey() + "|" + (prefecture == null ? "" : prefecture));
    }

    private final class Plan {

        private final BatchLedger.Entry batch;
        private final Map<String, RecordState> before = new HashMap<>();
        private final Map<String, RecordState> now = new LinkedHashMap<>();
        private final Map<String, Set<String>> byName = new HashMap<>();
        private final Map<String, RecordState> changed = new LinkedHashMap<>();
        private long stated;
        private long unchanged;
        private long created;

        Plan(List<RecordState> known, BatchLedger.Entry batch) {
            this.batch = batch;
            known.forEach(state -> {
                before.put(state.id(), state);
                put(state);
            });
        }

        private void put(RecordState state) {
            now.put(state.id(), state);
            if (state.kind().equals(kind)) {
                state.statements()
                        .forEach(s -> byName.computeIfAbsent(s.facts().nameKey(), k -> new TreeSet<>())
                                .add(state.id()));
            }
        }

        void place(Incoming row) {
            Statement statement = new Statement(
                    row.fingerprint(), batch.id(), batch.sequence(), row.record(), row.line(), row.facts());
            RecordState state = match(row.facts());
            if (state != null && state.has(row.fingerprint())) {
                unchanged++;
                return;
            }
            RecordState next;
            if (state == null) {
                next = RecordState.of(freeId(row.facts()), kind, List.of(statement));
                created++;
            } else {
                next = state.plus(statement);
            }
            stated++;
            put(next);
            changed.put(next.id(), next);
        }

        private @Nullable RecordState match(Facts facts) {
            String number = facts.text(NUMBER);
            if (number != null) {
                for (String id : possibleIds(facts)) {
                    RecordState state = now.get(id);
                    if (state != null && state.kind().equals(kind)) {
                        return state;
                    }
                }
            }
            List<RecordState> named = byName.getOrDefault(facts.nameKey(), Set.of()).stream()
                    .map(now::get)
                    .filter(Objects::nonNull)
                    .filter(s -> number == null
                            || s.facts().text(NUMBER) == null
                            || number.equals(s.facts().text(NUMBER)))
                    .toList();
            String prefecture = facts.text(Facts.PREFECTURE);
            List<RecordState> here = named.stream()
                    .filter(s -> Objects.equals(s.facts().text(Facts.PREFECTURE), prefecture))
                    .toList();
            if (here.size() == 1) {
                return here.getFirst();
            }
            List<RecordState> possible = named.stream()
                    .filter(s -> prefecture == null || s.facts().text(Facts.PREFECTURE) == null)
                    .toList();
            return here.isEmpty() && possible.size() == 1 ? possible.getFirst() : null;
        }

        /// A number may be in use by a record of another kind.
        private String freeId(Facts facts) {
            List<String> wanted = new ArrayList<>(possibleIds(facts));
            wanted.add(hashedId(facts) + "-" + batch.id());
            return wanted.stream()
                    .filter(id -> !now.containsKey(id))
                    .findFirst()
                    .orElseThrow();
        }

        /// Records that were there before this batch and would be others without it. Chunks add the difference they
        /// make, so the sum does not depend on where chunks end.
        long updated() {
            return changed.values().stream()
                    .mapToLong(state -> updates(state) - updates(before.get(state.id())))
                    .sum();
        }

        private int updates(@Nullable RecordState state) {
            RecordState others = state == null ? null : state.without(batch.id());
            return state == null || others == null || others.facts().equals(state.facts()) ? 0 : 1;
        }
    }
}
