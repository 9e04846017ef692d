package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What an enterprise is, given everything that was said of it: a pure function of its statements,
/// so that order of import, repeats and undo cannot make a difference.
final class Fold {

    /// Facts that only make sense together are taken from the newest statement that has any of them.
    private static final List<Set<String>> GROUPS = List.of(
            Set.of("capitalText", "capitalCny", "capitalCurrency"),
            Set.of("revenueText", "revenueCny", "revenueCurrency"),
            Set.of("province", "prefecture", "county", "zone", "address", "regionSource"),
            Set.of("name", "nameKey"),
            Set.of("industryCode", "industryName"),
            Set.of("status", "statusText"));

    private static final Set<String> UNITED = Set.of(Facts.FORMER_NAMES, Facts.IDENTIFIERS);

    private Fold() {}

    static Facts fold(Collection<Statement> statements) {
        if (statements.size() == 1) {
            Facts only = statements.iterator().next().facts();
            if (Collections.disjoint(UNITED, only.properties().keySet())) {
                return only;
            }
        }
        List<Statement> byAge = statements.stream().sorted(Statement.BY_AGE).toList();
        TreeMap<String, Object> folded = new TreeMap<>();
        TreeMap<String, Set<String>> united = new TreeMap<>();
        for (Statement statement : byAge) {
            Map<String, Object> said = statement.facts().properties();
            for (Set<String> group : GROUPS) {
                if (said.keySet().stream().anyMatch(group::contains)) {
                    folded.keySet().removeAll(group);
                }
            }
            said.forEach((property, value) -> {
                if (UNITED.contains(property)) {
                    united.computeIfAbsent(property, p -> new LinkedHashSet<>())
                            .addAll(statement.facts().texts(property));
                } else {
                    folded.put(property, value);
                }
            });
        }
        Facts newest = new Facts(folded);
        for (Statement statement : byAge) {
            if (!statement.facts().nameKey().equals(newest.nameKey())) {
                united.computeIfAbsent(Facts.FORMER_NAMES, p -> new LinkedHashSet<>())
                        .add(statement.facts().name());
            }
        }
        united.forEach((property, values) -> folded.put(property, sorted(values)));
        return new Facts(folded);
    }

    /// The newest statement that says something of a property.
    static Statement source(Collection<Statement> statements, String property) {
        return statements.stream()
                .filter(s -> s.facts().properties().containsKey(property))
                .max(Statement.BY_AGE)
                .orElseThrow(() -> new IllegalArgumentException("No statement has " + property));
    }

    private static List<String> sorted(Set<String> values) {
        List<String> list = new ArrayList<>(values);
        list.sort(null);
        return List.copyOf(list);
    }
}
