package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.FactKind;

/// What says that a record or a relationship is so, and from when to when.
///
/// @param source file, list or document; empty when unknown
/// @param synthetic invented for demonstration
public record Provenance(
        String source,
        Optional<LocalDate> statedOn,
        String batch,
        FactKind kind,
        boolean synthetic,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    /// Whether it counts on a day: begun by then and not ended. Without a date of beginning, it is known from the
    /// day its source states it.
    boolean counts(LocalDate date, Set<FactKind> kinds) {
        boolean begun = validFrom.or(() -> statedOn).stream().noneMatch(date::isBefore);
        boolean ended = validTo.stream().anyMatch(date::isAfter);
        return begun && !ended && kinds.contains(kind);
    }
}
