package org.yuntu.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.GapProjection.Division;

/// How many firms there are, whether they produce something of a template or not; those that do not need no more
/// than this.
///
/// @param total firms in all
/// @param placed firms by the code of the most exact division known of them; zones count their firms apart
public record Census(int total, SortedMap<String, Integer> placed) {

    public Census {
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
    }

    /// Firms of an area and of all divisions inside it.
    int firmsIn(Scope scope, Map<String, Division> divisions) {
        int firms = 0;
        for (Map.Entry<String, Integer> place : placed.entrySet()) {
            Division division = divisions.get(place.getKey());
            if (division != null && lies(division, scope, divisions)) {
                firms += place.getValue();
            }
        }
        return firms;
    }

    /// Firms no source places anywhere.
    int unplaced(Map<String, Division> divisions) {
        int known = placed.entrySet().stream()
                .filter(p -> !isZone(divisions.get(p.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return Math.max(0, total - known);
    }

    private static boolean lies(Division division, Scope scope, Map<String, Division> divisions) {
        boolean zone = isZone(division);
        if (zone != (scope.level() == Scope.Level.ZONE)) {
            return false;
        }
        Division at = division;
        for (int steps = 0; at != null && steps <= Scope.Level.values().length; steps++) {
            if (scope.codes().contains(at.code())) {
                return true;
            }
            at = divisions.get(at.parent());
        }
        return false;
    }

    private static boolean isZone(@Nullable Division division) {
        return division != null && division.level() == Scope.Level.ZONE;
    }
}
