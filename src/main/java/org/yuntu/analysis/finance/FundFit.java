package org.yuntu.analysis.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ecosystem.Fund;
import org.yuntu.model.Cluster;
import org.yuntu.model.FundStage;

/// How well a fund fits a need: the four factors of B.7, each 0..1.
record FundFit(Need need, FundOffer offer, double stage, double cluster, double area, double ticket) {

    /// For a stage next to one of the fund's.
    static final Parameter<Double> ADJACENT_STAGE = Parameter.share("adjacentStage", 0);
    /// For a fund that is not limited to any cluster.
    static final Parameter<Double> ANY_CLUSTER = Parameter.share("anyCluster", 0.8);
    /// For what the fund does not state: its stages, the area it serves.
    static final Parameter<Double> UNSTATED = Parameter.share("unstated", 0.5);

    /// @param need complete
    static FundFit of(Need need, FundOffer offer, AnalysisRequest request) {
        return new FundFit(
                need,
                offer,
                stage(offer.fund(), need.stage().orElseThrow().stage(), request),
                cluster(offer.fund(), need.clusters(), request),
                area(offer.districts(), need.area(), request),
                ticket(offer.fund(), need.amountCny().orElseThrow()));
    }

    double score() {
        return stage * cluster * area * ticket;
    }

    /// The largest part the fund may give.
    double mostCny() {
        double amount = need.amountCny().orElseThrow();
        return Math.min(amount, offer.fund().ticketMaxCny().orElse(amount));
    }

    /// The factors in words.
    Cell reasons() {
        List<CellValue> reasons = new ArrayList<>();
        Fund fund = offer.fund();
        FundStage at = need.stage().orElseThrow().stage();
        reasons.add(phrase(
                fund.stages().isEmpty() ? "stageUnstated" : stage == 1 ? "stageIn" : "stageNear",
                Cell.term(at).value(),
                Cell.list(fund.stages().stream().map(s -> Cell.term(s).value()).toList())
                        .value()));
        reasons.add(
                fund.clusters().isEmpty()
                        ? phrase("clusterAny")
                        : phrase(
                                "clusterNamed",
                                Cell.list(need.clusters().stream()
                                                .filter(fund.clusters()::contains)
                                                .map(Cell::value)
                                                .toList())
                                        .value()));
        reasons.add(phrase(offer.districts().named() ? "areaNamed" : "areaUnstated"));
        reasons.add(
                ticket == 1
                        ? phrase("ticketIn")
                        : phrase("ticketAbove", Cell.money(mostCny()).value()));
        return Cell.list(reasons);
    }

    private static CellValue phrase(String key, CellValue... arguments) {
        return Cell.phrase(key, arguments).value();
    }

    private static double stage(Fund fund, FundStage stage, AnalysisRequest request) {
        if (fund.stages().isEmpty()) {
            return request.get(UNSTATED);
        } else if (fund.stages().contains(stage)) {
            return 1;
        }
        boolean near = fund.stages().stream().anyMatch(s -> Math.abs(s.ordinal() - stage.ordinal()) == 1);
        return near ? request.get(ADJACENT_STAGE) : 0;
    }

    private static double cluster(Fund fund, Set<Cluster> clusters, AnalysisRequest request) {
        if (fund.clusters().isEmpty()) {
            return request.get(ANY_CLUSTER);
        }
        return Collections.disjoint(fund.clusters(), clusters) ? 0 : 1;
    }

    private static double area(Districts districts, Set<String> area, AnalysisRequest request) {
        if (!districts.holds(area)) {
            return 0;
        }
        return districts.named() ? 1 : request.get(UNSTATED);
    }

    /// Nothing below the smallest ticket; above the largest, the part it makes up.
    private static double ticket(Fund fund, double amount) {
        if (amount < fund.ticketMinCny().orElse(0)) {
            return 0;
        }
        return Math.min(1, fund.ticketMaxCny().orElse(amount) / amount);
    }
}
