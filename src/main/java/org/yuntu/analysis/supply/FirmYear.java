package org.yuntu.analysis.supply;

import java.util.Locale;
import java.util.Set;
import org.yuntu.graph.Row;
import org.yuntu.model.FactKind;

/// What a firm of the network sold and bought in a year altogether, inside the network or not.
///
/// @param revenueCny NaN when not stated
/// @param purchasesCny NaN when not stated
record FirmYear(String firm, int year, double revenueCny, double purchasesCny, FactKind kind, boolean synthetic) {

    static FirmYear of(Row row) {
        return new FirmYear(
                row.text("firm"),
                (int) row.integer("year"),
                row.decimal("revenue", Double.NaN),
                row.decimal("purchases", Double.NaN),
                FactKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.flag("synthetic"));
    }

    boolean counts(Set<FactKind> kinds, boolean withSynthetic) {
        return kinds.contains(kind) && (withSynthetic || !synthetic);
    }
}
