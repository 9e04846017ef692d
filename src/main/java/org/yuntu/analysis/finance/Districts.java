package org.yuntu.analysis.finance;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.EcosystemRecord;
import org.yuntu.model.PlatformLevel;

/// The area someone serves: the divisions it names, else the one its level and place say.
///
/// @param named whether a source names it
/// @param chains of each division its code and those it lies in; empty when nothing is known
/// @param everywhere known to serve the whole country
record Districts(boolean named, Set<Set<String>> chains, boolean everywhere) {

    static Districts of(
            EcosystemRecord record,
            Collection<Actor> covers,
            PlatformLevel level,
            String province,
            Map<String, Division> divisions) {
        Set<Set<String>> chains = new java.util.LinkedHashSet<>();
        covers.forEach(c -> chains.add(chain(c.id(), divisions)));
        Set<String> place = record.head().place().codes();
        if (!covers.isEmpty()) {
            return new Districts(true, chains, false);
        } else if (level == PlatformLevel.NATIONAL) {
            return new Districts(false, Set.of(), true);
        } else if (level == PlatformLevel.PROVINCIAL && place.contains(province)) {
            return new Districts(false, Set.of(Set.of(province)), false);
        }
        return new Districts(false, place.isEmpty() ? Set.of() : Set.of(place), false);
    }

    boolean isKnown() {
        return !chains.isEmpty();
    }

    /// Whether someone in all of these divisions is served.
    boolean holds(Set<String> codes) {
        return everywhere || chains.stream().anyMatch(codes::containsAll);
    }

    /// Whether it holds the area, lies in it, or is the same.
    boolean touches(Scope scope, Map<String, Division> divisions) {
        return chains.stream().anyMatch(c -> !Collections.disjoint(c, scope.codes()))
                || chains.stream().anyMatch(chain(scope.code(), divisions)::containsAll);
    }

    /// Whether it reaches beyond the area.
    boolean isWiderThan(Scope scope) {
        return chains.stream().anyMatch(c -> Collections.disjoint(c, scope.codes()));
    }

    private static Set<String> chain(String code, Map<String, Division> divisions) {
        Set<String> chain = new TreeSet<>();
        for (String at = code; !at.isEmpty() && chain.add(at); ) {
            Division division = divisions.get(at);
            at = division == null ? "" : division.parent();
        }
        return chain;
    }
}
