package org.yuntu.analysis.finance;

import java.util.List;
import java.util.function.Predicate;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;

/// One cluster at one stage: D and S of the definition.
///
/// @param needs complete ones only
/// @param uptake share of the firms without a declared need that is taken to look for money
record FundCell(Cluster cluster, FundStage stage, List<Need> needs, List<FundOffer> offers, double uptake) {

    /// The stages S0 一(二) wants more capital in.
    boolean isEarly() {
        return stage.compareTo(FundStage.STARTUP) <= 0;
    }

    boolean isCovered() {
        return !offers.isEmpty();
    }

    List<Need> declared() {
        return needs.stream().filter(Need::declared).toList();
    }

    long derivedFirms() {
        return needs.stream().filter(n -> !n.declared()).count();
    }

    /// Amounts the firms state.
    double declaredCny() {
        return sum(n -> n.declared() && !n.amountDerived());
    }

    /// Median tickets.
    double derivedCny() {
        return sum(n -> n.declared() && n.amountDerived()) + uptake * sum(n -> !n.declared());
    }

    /// NaN when funds cover the cell and nobody says with how much.
    double supplyCny() {
        boolean unknown =
                isCovered() && offers.stream().noneMatch(o -> o.freeCny().isPresent());
        return unknown
                ? Double.NaN
                : offers.stream().mapToDouble(FundOffer::perCell).sum();
    }

    double declaredGapCny() {
        return Math.max(0, declaredCny() - supplyCny());
    }

    double gapCny() {
        return Math.max(0, declaredCny() + derivedCny() - supplyCny());
    }

    private double sum(Predicate<Need> which) {
        return needs.stream().filter(which).mapToDouble(Need::part).sum();
    }
}
