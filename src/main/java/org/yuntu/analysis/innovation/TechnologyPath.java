package org.yuntu.analysis.innovation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Technology;
import org.yuntu.model.InnovationStage;

/// How far a technology got inside the area on the way research → pilot → industrialisation, along 来源成果: the
/// pilot may be run with a result derived from it, the product made of a result derived from that.
///
/// @param brokenAt the first stage that is missing here; empty when the path is unbroken
record TechnologyPath(Technology technology, Optional<InnovationStage> brokenAt) {

    boolean isUnbroken() {
        return brokenAt.isEmpty();
    }

    /// The paths of technologies developed here.
    ///
    /// Cost O(n·m) for n technologies of the area and m derivations, both small: each looks at its own line only.
    static List<TechnologyPath> of(Collection<Technology> all, Predicate<Technology> here, Predicate<Actor> actorHere) {
        Lines lines = new Lines(all);
        return all.stream()
                .filter(here)
                .map(t -> new TechnologyPath(t, lines.broken(t, actorHere)))
                .toList();
    }

    /// Derivations in both directions; a cycle, which only wrong data have, ends where it began.
    private static final class Lines {

        private final Map<String, Technology> byId = new LinkedHashMap<>();
        private final Map<String, List<String>> sources = new HashMap<>();
        private final Map<String, List<String>> results = new HashMap<>();

        Lines(Collection<Technology> all) {
            all.forEach(t -> byId.put(t.id(), t));
            for (Technology t : all) {
                for (Actor source : t.derivesFrom()) {
                    sources.computeIfAbsent(t.id(), _ -> new java.util.ArrayList<>())
                            .add(source.id());
                    results.computeIfAbsent(source.id(), _ -> new java.util.ArrayList<>())
                            .add(t.id());
                }
            }
        }

        Optional<InnovationStage> broken(Technology technology, Predicate<Actor> here) {
            Set<Technology> before = line(technology, sources);
            Set<Technology> after = line(technology, results);
            if (before.stream().noneMatch(t -> t.developers().stream().anyMatch(here))) {
                return Optional.of(InnovationStage.APPLIED_RESEARCH);
            }
            Set<Technology> piloted = new LinkedHashSet<>(before);
            piloted.addAll(after);
            piloted.removeIf(t -> t.pilotedAt().stream().noneMatch(here));
            if (piloted.isEmpty()) {
                return Optional.of(InnovationStage.PILOT);
            }
            boolean made = piloted.stream()
                    .flatMap(p -> (after.contains(p) ? line(p, results) : after).stream())
                    .anyMatch(t -> t.industrialisedBy().stream().anyMatch(here));
            return made ? Optional.empty() : Optional.of(InnovationStage.INDUSTRIALISATION);
        }

        private Set<Technology> line(Technology from, Map<String, List<String>> next) {
            Set<Technology> seen = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(from.id()));
            while (!open.isEmpty()) {
                String id = open.pop();
                Technology technology = byId.get(id);
                if (technology != null && seen.add(technology)) {
                    open.addAll(next.getOrDefault(id, List.of()));
                }
            }
            return seen;
        }
    }
}
