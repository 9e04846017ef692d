package org.yuntu.analysis.ecosystem;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yuntu.analysis.Scope;

/// Where something is: the codes of its divisions and of all they lie in; empty when no source says.
public record Place(SortedSet<String> codes) {

    public static final Place UNKNOWN = new Place(new TreeSet<>());

    public Place {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    static Place of(Collection<String> codes) {
        return codes.isEmpty() ? UNKNOWN : new Place(new TreeSet<>(codes));
    }

    public boolean isKnown() {
        return !codes.isEmpty();
    }

    /// What is placed nowhere lies outside every area, as in the gap analysis.
    public boolean isIn(Scope scope) {
        return !Collections.disjoint(codes, scope.codes());
    }
}
