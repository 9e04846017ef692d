package org.yuntu.analysis.innovation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.yuntu.analysis.ecosystem.Actor;
import org.yuntu.analysis.ecosystem.Incubator;
import org.yuntu.analysis.ecosystem.Relation.Tenancy;

/// Firms that were in carriers by a day, and those that graduated. A carrier no tenancy names is unknown, not empty.
final class Tenants {

    private final Map<String, List<Tenancy>> byCarrier;
    private final LocalDate day;

    Tenants(List<Tenancy> tenancies, LocalDate day) {
        this.day = day;
        this.byCarrier = tenancies.stream()
                .filter(t -> t.from().stream().noneMatch(day::isBefore))
                .collect(Collectors.groupingBy(t -> t.carrier().id()));
    }

    boolean isEmpty() {
        return byCarrier.isEmpty();
    }

    /// Firms that are in them on the day.
    OptionalInt current(Collection<Incubator> carriers) {
        return count(carriers, false);
    }

    /// Firms that graduated from them by the day.
    OptionalInt graduated(Collection<Incubator> carriers) {
        return count(carriers, true);
    }

    private OptionalInt count(Collection<Incubator> carriers, boolean graduates) {
        List<Tenancy> known = carriers.stream()
                .flatMap(c -> byCarrier.getOrDefault(c.id(), List.of()).stream())
                .toList();
        return known.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) known.stream()
                        .filter(t -> graduates ? hasGraduated(t) : isIn(t))
                        .map(Tenancy::enterprise)
                        .map(Actor::id)
                        .distinct()
                        .count());
    }

    private boolean hasGraduated(Tenancy tenancy) {
        return tenancy.graduated() && tenancy.to().stream().noneMatch(day::isBefore);
    }

    private boolean isIn(Tenancy tenancy) {
        return !hasGraduated(tenancy) && tenancy.to().stream().noneMatch(to -> to.isBefore(day));
    }
}
