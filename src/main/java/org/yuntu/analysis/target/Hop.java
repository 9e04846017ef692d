package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.Optional;
import org.yuntu.model.FactKind;

/// One relationship of the graph with what says so.
///
/// @param from and `to`: ids, in the direction of the relationship
/// @param source empty when unknown
record Hop(String from, String to, Type type, FactKind kind, String source, Optional<LocalDate> statedOn) {

    enum Type {
        PRODUCES,
        INPUT_OF,
        KIND_OF,
        SUPPLIES,
        RESEARCHES,
        CONCERNS,
        NEEDS,
        INVESTS_IN
    }

    boolean isObserved() {
        return kind == FactKind.OBSERVED;
    }

    String other(String end) {
        return from.equals(end) ? to : from;
    }
}
