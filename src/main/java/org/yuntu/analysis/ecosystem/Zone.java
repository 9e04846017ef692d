package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.ZoneType;

/// A development zone or park.
public record Zone(
        Head head,
        Optional<ZoneType> zoneType,
        Optional<PlatformLevel> level,
        Set<Cluster> clusters,
        List<String> mainIndustries,
        Optional<LocalDate> approvedOn,
        OptionalDouble areaSqkm,
        List<Actor> divisions)
        implements EcosystemRecord {

    static Zone of(Item item) {
        return new Zone(
                item.head(),
                item.term("zoneType", ZoneType.class),
                item.term("level", PlatformLevel.class),
                item.clusters("HOSTS_CLUSTER"),
                item.texts("mainIndustries"),
                item.date("approvedOn"),
                item.number("areaSqkm"),
                item.out("SAME_AS"));
    }
}
