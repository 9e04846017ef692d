package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yuntu.graph.Row;
import org.yuntu.model.FactKind;

/// One row of who supplies whom.
///
/// @param products ids, none when not stated
/// @param year 0 when not stated
/// @param amountCny NaN when not stated
/// @param supplierCodes divisions the supplier lies in
record Supply(
        String supplier,
        String buyer,
        List<String> products,
        int year,
        double amountCny,
        boolean intraGroup,
        boolean foreign,
        FactKind kind,
        String source,
        Optional<LocalDate> statedOn,
        boolean synthetic,
        Set<String> supplierCodes,
        Set<String> buyerCodes) {

    static Supply of(Row row) {
        return new Supply(
                row.text("supplier"),
                row.text("buyer"),
                products(row),
                (int) row.integer("year"),
                row.decimal("amount", Double.NaN),
                row.flag("intraGroup"),
                row.flag("foreign"),
                FactKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("source"),
                row.date("statedOn"),
                row.flag("synthetic"),
                Set.copyOf(row.texts("supplierCodes")),
                Set.copyOf(row.texts("buyerCodes")));
    }

    private static List<String> products(Row row) {
        return switch (row.value("product")) {
            case String one -> List.of(one);
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
