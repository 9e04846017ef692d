package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ties rows to enterprises. Pure: sees the chunk's rows, the enterprises that may be meant, and earlier decisions.
final class ChunkPlanner {

    private final String batch;
    private final long sequence;
    private final Map<String, Decision> decisions;
    private final Set<String> waiting;

    private final Map<String, EnterpriseState> before = new LinkedHashMap<>();
    private final Map<String, EnterpriseState> now = new LinkedHashMap<>();
    private final Map<String, String> byCode = new LinkedHashMap<>();
    private final Map<String, String> byStock = new LinkedHashMap<>();
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();

    private final List<ChunkPlan.Held> held = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private long stated;
    private long unchanged;
    private long matchedByName;

    /// A remembered answer to an unsure match: one of the enterprises, or one of its own that has this id.
    sealed interface Decision {
        String enterprise();

        record Same(String enterprise) implements Decision {}

        record Other(String enterprise) implements Decision {}
    }

    /// @param known enterprises with one of the rows' codes, names or ids
    /// @param decisions by [Identity#nameAndPlace]
    /// @param waiting fingerprints of rows that are held already
    ChunkPlanner(
            String batch,
            long sequence,
            Collection<EnterpriseState> known,
            Map<String, Decision> decisions,
            Set<String> waiting) {
        this.batch = batch;
        this.sequence = sequence;
        this.decisions = decisions;
        this.waiting = new HashSet<>(waiting);
        for (EnterpriseState state : known) {
            before.put(state.id(), state);
            put(state);
        }
    }

    ChunkPlan plan(List<Incoming> rows) {
        rows.forEach(this::place);
        List<EnterpriseState> created = new ArrayList<>();
        List<EnterpriseState> changed = new ArrayList<>();
        long updated = 0;
        for (EnterpriseState state : now.values()) {
            EnterpriseState old = before.get(state.id());
            if (old == null) {
                created.add(state);
            } else if (touched.contains(state.id())) {
                changed.add(state);
                updated += updates(state) - updates(old);
            }
        }
        return new ChunkPlan(created, changed, held, stated, unchanged, matchedByName, updated);
    }

    /// 1 when the enterprise was there before this import and would be another without it. Chunks
    /// add the difference they make, so the sum does not depend on where chunks end.
    private int updates(EnterpriseState state) {
        List<Statement> others = state.statements().stream()
                .filter(s -> !s.batch().equals(batch))
                .toList();
        return others.isEmpty() || Fold.fold(others).equals(state.facts()) ? 0 : 1;
    }

    private void place(Incoming row) {
        Match match = match(row);
        switch (match) {
            case Match.Found(String id, boolean byNameOnly) -> {
                EnterpriseState state = now.get(id);
                if (state == null) {
                    throw new IllegalStateException("Enterprise " + id + " was matched but not read");
                }
                if (state.has(row.fingerprint())) {
                    unchanged++;
                } else {
                    put(state.plus(statement(row)));
                    touched.add(id);
                    stated++;
                    matchedByName += byNameOnly ? 1 : 0;
                }
            }
            case Match.New(String wanted) -> {
                String id = freeId(wanted);
                put(EnterpriseState.of(id, List.of(statement(row))));
                stated++;
            }
            case Match.Unsure(List<String> candidates) -> {
                if (waiting.add(row.fingerprint())) {
                    held.add(new ChunkPlan.Held(row, candidates));
                } else {
                    unchanged++;
                }
            }
        }
    }

    private sealed interface Match {
        record Found(String id, boolean byNameOnly) implements Match {}

        record New(String wantedId) implements Match {}

        record Unsure(List<String> candidates) implements Match {}
    }

    private Match match(Incoming row) {
        Facts facts = row.facts();
        String own = Identity.newId(facts);
        String code = facts.text(Facts.CREDIT_CODE);
        if (code != null) {
            String id = byCode.get(code);
            if (id != null) {
                return new Match.Found(id, false);
            }
            String listed = byStock.get(String.valueOf(facts.text(Facts.STOCK_CODE)));
            if (listed != null && withoutCode(listed)) {
                return new Match.Found(listed, false);
            }
            List<String> named = sameNameAndPlaceOrMention(facts).stream()
                    .filter(this::withoutCode)
                    .toList();
            return named.size() == 1 ? new Match.Found(named.getFirst(), true) : new Match.New(own);
        }
        String stock = facts.text(Facts.STOCK_CODE);
        if (stock != null) {
            String id = byStock.get(stock);
            return id == null ? new Match.New(own) : new Match.Found(id, false);
        }
        return matchByName(row, own);
    }

    private boolean withoutCode(String id) {
        return state(id).facts().text(Facts.CREDIT_CODE) == null;
    }

    private Match matchByName(Incoming row, String own) {
        Facts facts = row.facts();
        String said = saidBefore(row);
        if (said != null) {
            return new Match.Found(said, true);
        }
        @Nullable Decision decision = decisions.get(Identity.nameAndPlace(facts));
        if (decision != null && now.containsKey(decision.enterprise())) {
            return new Match.Found(decision.enterprise(), true);
        }
        if (decision instanceof Decision.Other(String id)) {
            return new Match.New(id);
        }
        List<String> here = sameNameAndPlace(facts);
        if (here.size() == 1) {
            return new Match.Found(here.getFirst(), !here.getFirst().equals(own));
        }
        List<String> possible = here.isEmpty() ? possiblySamePlace(facts) : here;
        if (possible.size() == 1 && state(possible.getFirst()).onlyMentioned()) {
            return new Match.Found(possible.getFirst(), true);
        }
        return possible.isEmpty() ? new Match.New(own) : new Match.Unsure(possible);
    }

    /// The enterprise that this very row is a statement about already, whoever else has got its name since.
    private @Nullable String saidBefore(Incoming row) {
        return byName.getOrDefault(row.facts().nameKey(), Set.of()).stream()
                .filter(id -> state(id).has(row.fingerprint()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<String> sameNameAndPlace(Facts facts) {
        String prefecture = facts.text(Facts.PREFECTURE);
        return byName.getOrDefault(facts.nameKey(), Set.of()).stream()
                .filter(id -> java.util.Objects.equals(state(id).facts().text(Facts.PREFECTURE), prefecture))
                .sorted()
                .toList();
    }

    /// A mention without a place is completed by the row that says where the enterprise is.
    private List<String> sameNameAndPlaceOrMention(Facts facts) {
        List<String> here = sameNameAndPlace(facts);
        return here.isEmpty()
                ? possiblySamePlace(facts).stream()
                        .filter(id -> state(id).onlyMentioned())
                        .toList()
                : here;
    }

    /// The same full name where the prefecture of one side is not known.
    private List<String> possiblySamePlace(Facts facts) {
        boolean unknownHere = facts.text(Facts.PREFECTURE) == null;
        return byName.getOrDefault(facts.nameKey(), Set.of()).stream()
                .filter(id -> unknownHere || state(id).facts().text(Facts.PREFECTURE) == null)
                .sorted()
                .toList();
    }

    private EnterpriseState state(String id) {
        EnterpriseState state = now.get(id);
        if (state == null) {
            throw new IllegalStateException("No enterprise " + id + " in this chunk");
        }
        return state;
    }

    private void put(EnterpriseState state) {
        now.put(state.id(), state);
        String code = state.facts().text(Facts.CREDIT_CODE);
        if (code != null) {
            byCode.put(code, state.id());
        }
        String stock = state.facts().text(Facts.STOCK_CODE);
        if (stock != null) {
            byStock.merge(stock, state.id(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        if (state.onlyMentioned()) {
            byName.computeIfAbsent(state.facts().nameKey(), k -> new HashSet<>())
                    .add(state.id());
        }
        for (Statement statement : state.statements()) {
            byName.computeIfAbsent(statement.facts().nameKey(), k -> new HashSet<>())
                    .add(state.id());
        }
    }

    /// The wanted id may belong to an enterprise that has lost the statement it was named after; another import's
    /// undo does that.
    private String freeId(String wanted) {
        if (now.containsKey(wanted)) {
            return freeId(wanted + "-" + batch);
        }
        return wanted;
    }

    private Statement statement(Incoming row) {
        return new Statement(row.fingerprint(), batch, sequence, row.record(), row.line(), row.facts());
    }
}
