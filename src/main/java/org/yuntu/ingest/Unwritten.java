package org.yuntu.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Chunks that are planned and not yet known to be in the graph, oldest first. The next chunk is planned on what the
/// graph holds and these.
record Unwritten(List<Planned> chunks) {

    Unwritten {
        chunks = List.copyOf(chunks);
    }

    /// What a planned chunk makes of the graph.
    static final class Planned {

        private final Map<String, EnterpriseState> states = new HashMap<>();
        private final Map<String, Set<String>> idsByKey = new HashMap<>();
        private final Set<String> held = new HashSet<>();

        static Planned of(ChunkPlan plan) {
            Planned planned = new Planned();
            plan.created().forEach(planned::add);
            plan.changed().forEach(planned::add);
            plan.held().forEach(planned::hold);
            return planned;
        }

        int size() {
            return states.size();
        }

        void hold(ChunkPlan.Held row) {
            held.add(row.row().fingerprint());
        }

        void add(EnterpriseState state) {
            states.put(state.id(), state);
            IdentityKeys.of(state)
                    .forEach(key ->
                            idsByKey.computeIfAbsent(key, k -> new HashSet<>()).add(state.id()));
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            Set<String> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        }

        Set<String> keys() {
            return idsByKey.keySet();
        }

        boolean touchesAnyOf(Planned other) {
            return states.keySet().stream().anyMatch(other.states::containsKey);
        }
    }

    /// What the graph holds of the keys, brought to the state after these chunks; by id.
    Collection<EnterpriseState> over(Collection<EnterpriseState> found, Collection<String> keys) {
        Map<String, EnterpriseState> known = new TreeMap<>();
        found.forEach(state -> known.put(state.id(), state));
        Set<String> wanted = new LinkedHashSet<>(known.keySet());
        for (Planned chunk : chunks) {
            keys.forEach(key -> wanted.addAll(chunk.idsByKey.getOrDefault(key, Set.of())));
        }
        for (Planned chunk : chunks) {
            for (String id : wanted) {
                EnterpriseState state = chunk.states.get(id);
                if (state != null) {
                    known.put(id, state);
                }
            }
        }
        return known.values();
    }

    /// Fingerprints of rows that these chunks hold for a decision.
    Set<String> held() {
        Set<String> all = new HashSet<>();
        chunks.forEach(chunk -> all.addAll(chunk.held));
        return all;
    }
}
