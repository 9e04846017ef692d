package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.DemonstrationType;
import org.yuntu.model.PlatformLevel;

/// 双创示范基地.
public record DemonstrationBase(
        Head head,
        Optional<DemonstrationType> demonstrationType,
        List<Actor> subjects,
        String batchNumber,
        Optional<PlatformLevel> level,
        Set<Cluster> clusters,
        Optional<LocalDate> approvedOn)
        implements EcosystemRecord {

    static DemonstrationBase of(Item item) {
        return new DemonstrationBase(
                item.head(),
                item.term("demonstrationType", DemonstrationType.class),
                item.out("DESIGNATES"),
                item.text("batchNumber"),
                item.term("level", PlatformLevel.class),
                item.clusters("SERVES_CLUSTER"),
                item.date("approvedOn"));
    }
}
