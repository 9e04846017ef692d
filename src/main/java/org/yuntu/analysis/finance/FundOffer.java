package org.yuntu.analysis.finance;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundInstrument;
import org.yuntu.model.FundStage;
import org.yuntu.model.FundType;
import org.yuntu.model.PlatformLevel;

/// A fund as a supplier of equity: what it may still give, to whom, and why it does not count where it does not.
///
/// @param stages empty when unknown
/// @param clusters all of them when the fund is not limited to any
/// @param freeCny size × uninvested share
record FundOffer(
        Fund fund,
        Standing standing,
        Set<FundStage> stages,
        Set<Cluster> clusters,
        Districts districts,
        OptionalDouble freeCny) {

    static final Parameter<Double> UNSTATED_SHARE = Parameter.share("unstatedShare", 0);
    static final Parameter<Boolean> UNSTATED_STAGES = Parameter.flag("unstatedStages", false);

    private static final Set<FundInstrument> EQUITY = EnumSet.of(FundInstrument.EQUITY, FundInstrument.EQUITY_AND_DEBT);

    /// Budget lines and bonds: money, but no equity of a fund.
    private static final Set<FundType> NO_EQUITY = EnumSet.of(
            FundType.STARTUP_BOND,
            FundType.SPECIAL_FUND,
            FundType.NEW_MOMENTUM_FUND,
            FundType.SCIENCE_PROGRAMME,
            FundType.JOINT_PROGRAMME,
            FundType.JOINT_RESEARCH_FUND,
            FundType.RISK_COMPENSATION_FUND);

    enum Standing {
        COUNTED,
        /// Covers its cells, but nobody says with how much.
        AMOUNT_UNKNOWN,
        /// Nothing left to invest.
        SPENT,
        STAGE_UNKNOWN,
        AREA_UNKNOWN,
        ELSEWHERE,
        OTHER_INSTRUMENT;

        boolean covers() {
            return this == COUNTED || this == AMOUNT_UNKNOWN;
        }
    }

    static FundOffer of(Fund fund, AnalysisRequest request, Map<String, Division> divisions) {
        Districts districts = Districts.of(
                fund,
                fund.covers(),
                fund.level().orElse(PlatformLevel.UNRATED),
                request.scope().province(),
                divisions);
        Set<FundStage> stages = fund.stages().isEmpty() && request.get(UNSTATED_STAGES)
                ? EnumSet.allOf(FundStage.class)
                : fund.stages();
        Set<Cluster> clusters = fund.clusters().isEmpty() ? EnumSet.allOf(Cluster.class) : fund.clusters();
        OptionalDouble free = free(fund, request.get(UNSTATED_SHARE));
        return new FundOffer(
                fund, standing(fund, stages, districts, free, request, divisions), stages, clusters, districts, free);
    }

    /// Cells of cluster and stage its money is split over.
    int cells() {
        return stages.size() * clusters.size();
    }

    double perCell() {
        return freeCny.orElse(0) / Math.max(1, cells());
    }

    boolean covers(Cluster cluster, FundStage stage) {
        return standing.covers() && clusters.contains(cluster) && stages.contains(stage);
    }

    boolean isEquity() {
        return standing != Standing.OTHER_INSTRUMENT;
    }

    /// Instruments stated; equity for a fund that states none.
    static Set<FundInstrument> instruments(Fund fund) {
        return fund.instruments().isEmpty()
                        && fund.fundType().filter(NO_EQUITY::contains).isEmpty()
                ? EnumSet.of(FundInstrument.EQUITY)
                : fund.instruments();
    }

    static List<String> ids(List<FundOffer> offers) {
        return offers.stream().map(o -> o.fund().id()).toList();
    }

    private static OptionalDouble free(Fund fund, double unstated) {
        OptionalDouble share = fund.uninvestedShare();
        double part = share.orElse(unstated > 0 ? unstated : Double.NaN);
        if (part == 0) {
            return OptionalDouble.of(0);
        }
        return fund.sizeCny().isEmpty() || Double.isNaN(part)
                ? OptionalDouble.empty()
                : OptionalDouble.of(fund.sizeCny().getAsDouble() * part);
    }

    private static Standing standing(
            Fund fund,
            Set<FundStage> stages,
            Districts districts,
            OptionalDouble free,
            AnalysisRequest request,
            Map<String, Division> divisions) {
        if (instruments(fund).stream().noneMatch(EQUITY::contains)) {
            return Standing.OTHER_INSTRUMENT;
        } else if (!districts.isKnown()) {
            return Standing.AREA_UNKNOWN;
        } else if (!districts.touches(request.scope(), divisions)) {
            return Standing.ELSEWHERE;
        } else if (free.isPresent() && free.getAsDouble() <= 0) {
            return Standing.SPENT;
        } else if (stages.isEmpty()) {
            return Standing.STAGE_UNKNOWN;
        }
        return free.isPresent() ? Standing.COUNTED : Standing.AMOUNT_UNKNOWN;
    }
}
