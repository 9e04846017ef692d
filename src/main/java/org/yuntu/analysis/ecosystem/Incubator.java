package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.IncubationService;
import org.yuntu.model.IncubatorType;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.PlatformState;

/// A carrier of 双创: nursery, incubator, accelerator, park …
///
/// @param tenants firms in incubation, as stated
public record Incubator(
        Head head,
        Optional<IncubatorType> incubatorType,
        Optional<PlatformLevel> level,
        Optional<PlatformState> state,
        List<Actor> operators,
        List<Actor> parents,
        List<Actor> zones,
        List<Actor> graduatesTo,
        Set<IncubationService> services,
        Set<Cluster> clusters,
        OptionalDouble areaSqm,
        OptionalInt tenants,
        Optional<LocalDate> approvedOn)
        implements EcosystemRecord {

    static Incubator of(Item item) {
        return new Incubator(
                item.head(),
                item.term("incubatorType", IncubatorType.class),
                item.term("level", PlatformLevel.class),
                item.term("state", PlatformState.class),
                item.in("OPERATES"),
                item.out("PART_OF"),
                item.out("WITHIN_ZONE"),
                item.out("GRADUATES_TO"),
                item.terms("services", IncubationService.class),
                item.clusters("SERVES_CLUSTER"),
                item.number("areaSqm"),
                item.count("tenants"),
                item.date("approvedOn"));
    }
}
