package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.InnovationStage;
import org.yuntu.model.PlatformLevel;
import org.yuntu.model.TechnologyType;

/// A patent, result, standard or key technology, with its path to production.
public record Technology(
        Head head,
        Optional<TechnologyType> technologyType,
        Optional<InnovationStage> stage,
        List<String> products,
        Set<Cluster> clusters,
        List<Actor> developers,
        List<Actor> derivesFrom,
        List<Actor> pilotedAt,
        List<Actor> industrialisedBy,
        boolean bottleneck,
        Optional<PlatformLevel> level,
        Optional<LocalDate> finishedOn)
        implements EcosystemRecord, ServesClusters {

    static Technology of(Item item) {
        return new Technology(
                item.head(),
                item.term("technologyType", TechnologyType.class),
                item.term("stage", InnovationStage.class),
                item.products("CONCERNS"),
                item.clusters("SERVES_CLUSTER"),
                item.in("DEVELOPS"),
                item.out("DERIVES_FROM"),
                item.out("PILOTED_AT"),
                item.out("INDUSTRIALISED_BY"),
                item.flag("bottleneck"),
                item.term("level", PlatformLevel.class),
                item.date("finishedOn"));
    }
}
