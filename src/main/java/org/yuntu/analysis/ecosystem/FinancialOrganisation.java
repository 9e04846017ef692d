package org.yuntu.analysis.ecosystem;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.yuntu.model.Cluster;
import org.yuntu.model.FinanceType;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.PlatformLevel;

/// Guarantee, branch for technology firms, exchange, credit agency …
///
/// @param guaranteeFeeShare 0..1
public record FinancialOrganisation(
        Head head,
        Optional<FinanceType> financeType,
        Set<FundInstrument> instruments,
        OptionalDouble capitalCny,
        OptionalDouble guaranteeFeeShare,
        OptionalDouble outstandingCny,
        OptionalDouble singleMaxCny,
        List<Actor> covers,
        Set<Cluster> clusters,
        Optional<PlatformLevel> level)
        implements EcosystemRecord {

    static FinancialOrganisation of(Item item) {
        return new FinancialOrganisation(
                item.head(),
                item.term("financeType", FinanceType.class),
                item.terms("instruments", FundInstrument.class),
                item.number("capital"),
                item.number("guaranteeFeeShare"),
                item.number("outstanding"),
                item.number("singleMax"),
                item.out("COVERS"),
                item.clusters("SERVES_CLUSTER"),
                item.term("level", PlatformLevel.class));
    }
}
