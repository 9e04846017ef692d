package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuntu.model.AllianceType;
import org.yuntu.model.Cluster;
import org.yuntu.model.Collaboration;
import org.yuntu.model.PlatformLevel;

/// An alliance, union or consortium.
public record Alliance(
        Head head,
        Optional<AllianceType> allianceType,
        List<Actor> leaders,
        List<Actor> members,
        Set<Cluster> clusters,
        Set<Collaboration> collaborations,
        Optional<PlatformLevel> level,
        Optional<LocalDate> foundedOn)
        implements EcosystemRecord {

    static Alliance of(Item item) {
        return new Alliance(
                item.head(),
                item.term("allianceType", AllianceType.class),
                item.in("LEADS_ALLIANCE"),
                item.in("MEMBER_OF"),
                item.clusters("SERVES_CLUSTER"),
                item.terms("collaborations", Collaboration.class),
                item.term("level", PlatformLevel.class),
                item.date("foundedOn"));
    }
}
