package org.yuntu.analysis.supply;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.FactKind;

/// One stated purchase: a firm supplies a product to another, usually in a year.
///
/// @param key of the relationship; cells name it as evidence
/// @param product id, else the words of the source; empty when not stated
/// @param amountCny NaN when not stated
/// @param year 0 when not stated
/// @param foreign the supplier is abroad
/// @param country of a foreign supplier, empty when not stated
/// @param intraGroup within a group of firms
public record Deal(
        String key,
        String supplier,
        String buyer,
        String product,
        double amountCny,
        int year,
        FactKind kind,
        boolean synthetic,
        boolean foreign,
        String country,
        boolean intraGroup,
        String source,
        Optional<LocalDate> statedOn,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String batch) {

    /// Yuan, 0 when not stated.
    double knownCny() {
        return Double.isNaN(amountCny) ? 0 : amountCny;
    }

    /// A supposed deal like this one.
    Deal with(String otherSupplier, double otherCny) {
        return new Deal(
                key,
                otherSupplier,
                buyer,
                product,
                otherCny,
                year,
                kind,
                synthetic,
                foreign,
                country,
                intraGroup,
                source,
                statedOn,
                validFrom,
                validTo,
                batch);
    }

    /// Whether it counts on a day. A deal of a year is known from that year on, whenever its source came out; one
    /// without a year from its beginning, else from the day of its source.
    boolean counts(LocalDate date, Set<FactKind> kinds, boolean withSynthetic) {
        boolean begun = year > 0
                ? year <= date.getYear()
                : validFrom.or(() -> statedOn).stream().noneMatch(date::isBefore);
        return begun
                && validTo.stream().noneMatch(date::isAfter)
                && kinds.contains(kind)
                && (withSynthetic || !synthetic);
    }
}
