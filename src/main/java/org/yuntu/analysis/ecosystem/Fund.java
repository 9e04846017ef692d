package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.FundStage;
import org.yuntu.model.FundType;
import org.yuntu.model.PlatformLevel;

/// A fund or a budget line for firms.
///
/// @param clusters empty when not limited to any
/// @param uninvestedShare 0..1, as the two other shares
public record Fund(
        Head head,
        Optional<FundType> fundType,
        Set<FundInstrument> instruments,
        Set<FundStage> stages,
        Set<Cluster> clusters,
        List<Actor> covers,
        OptionalDouble sizeCny,
        OptionalDouble uninvestedShare,
        OptionalDouble ticketMinCny,
        OptionalDouble ticketMaxCny,
        OptionalDouble returnMultiple,
        OptionalDouble governmentShare,
        OptionalDouble contributionCap,
        List<Actor> managers,
        List<Actor> parents,
        Optional<PlatformLevel> level,
        Optional<LocalDate> foundedOn)
        implements EcosystemRecord {

    static Fund of(Item item) {
        return new Fund(
                item.head(),
                item.term("fundType", FundType.class),
                item.terms("instruments", FundInstrument.class),
                item.terms("stages", FundStage.class),
                item.clusters("COVERS_CLUSTER"),
                item.out("COVERS"),
                item.number("size"),
                item.number("uninvestedShare"),
                item.number("ticketMin"),
                item.number("ticketMax"),
                item.number("returnMultiple"),
                item.number("governmentShare"),
                item.number("contributionCap"),
                item.in("MANAGES"),
                item.out("PART_OF_FUND"),
                item.term("level", PlatformLevel.class),
                item.date("foundedOn"));
    }
}
