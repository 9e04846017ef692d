package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.Collection;
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

    /// A remembered answer to an unsure match: an enterprise's id, or "none of them".
    sealed interface Decision {
        record Same(String enterprise) implements Decision {}

        record Other() implements Decision {}
    }

    /// @param known enterprises with one of the rows' codes or names
    /// @param decisions by [Identity#nameAndPlace]
    ChunkPlanner(String batch, long sequence, Collection<EnterpriseState> known, Map<String, Decision> decisions) {
        this.batch = batch;
        this.sequence = sequence;
        this.decisions = decisions;
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
                updated += old.facts().equals(state.facts()) ? 0 : 1;
            }
        }
        return new ChunkPlan(created, changed, held, stated, unchanged, matchedByName, updated);
    }

    private void place(Incoming row) {
        Match match = match(row.facts());
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
            case Match.New() -> {
                String id = freeId(Identity.newId(row.facts()));
                put(EnterpriseState.of(id, List.of(statement(row))));
                stated++;
            }
            case Match.Unsure(List<String> candidates) -> held.add(new ChunkPlan.Held(row, candidates));
        }
    }

    private sealed interface Match {
        record Found(String id, boolean byNameOnly) implements Match {}

        record New() implements Match {}

        record Unsure(List<String> candidates) implements Match {}
    }

    private Match match(Facts facts) {
        String code = facts.text(Facts.CREDIT_CODE);
        if (code != null && byCode.containsKey(code)) {
            return new Match.Found(byCode.get(code), false);
        }
        String stock = facts.text(Facts.STOCK_CODE);
        if (stock != null && byStock.containsKey(stock) && !otherCode(byStock.get(stock), code)) {
            return new Match.Found(byStock.get(stock), false);
        }
        if (code != null) {
            List<String> withoutCode = sameNameAndPlace(facts).stream()
                    .filter(c -> state(c).facts().text(Facts.CREDIT_CODE) == null)
                    .toList();
            return withoutCode.size() == 1 ? new Match.Found(withoutCode.getFirst(), true) : new Match.New();
        }
        if (stock != null) {
            return new Match.New();
        }
        return matchByName(facts);
    }

    /// Whether an enterprise has a credit code, and it is not this one.
    private boolean otherCode(String id, @Nullable String code) {
        String own = state(id).facts().text(Facts.CREDIT_CODE);
        return code != null && own != null && !own.equals(code);
    }

    private Match matchByName(Facts facts) {
        @Nullable Decision decision = decisions.get(Identity.nameAndPlace(facts));
        if (decision instanceof Decision.Same(String id) && now.containsKey(id)) {
            return new Match.Found(id, true);
        }
        String own = Identity.newId(facts);
        if (decision instanceof Decision.Other) {
            return now.containsKey(own) ? new Match.Found(own, true) : new Match.New();
        }
        List<String> here = sameNameAndPlace(facts);
        if (here.size() == 1) {
            return new Match.Found(here.getFirst(), !here.getFirst().equals(own));
        }
        List<String> possible = here.isEmpty() ? possiblySamePlace(facts) : here;
        return possible.isEmpty() ? new Match.New() : new Match.Unsure(possible);
    }

    private List<String> sameNameAndPlace(Facts facts) {
        String prefecture = facts.text(Facts.PREFECTURE);
        return byName.getOrDefault(facts.nameKey(), Set.of()).stream()
                .filter(id -> java.util.Objects.equals(state(id).facts().text(Facts.PREFECTURE), prefecture))
                .sorted()
                .toList();
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
            byStock.put(stock, state.id());
        }
        for (Statement statement : state.statements()) {
            byName.computeIfAbsent(statement.facts().nameKey(), k -> new HashSet<>())
                    .add(state.id());
        }
    }

    private String freeId(String wanted) {
        String id = wanted;
        for (int n = 2; now.containsKey(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    private Statement statement(Incoming row) {
        return new Statement(row.fingerprint(), batch, sequence, row.record(), row.line(), row.facts());
    }
}
