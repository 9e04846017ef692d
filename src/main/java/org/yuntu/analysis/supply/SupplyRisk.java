package org.yuntu.analysis.supply;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Cascade;
import org.yuntu.analysis.risk.Need;
import org.yuntu.analysis.risk.RiskParameters;
import org.yuntu.analysis.risk.SystemicRisk;
import org.yuntu.analysis.risk.Turnover;

/// The cascades of a supply network by the parameters of a request.
public record SupplyRisk(SupplyNetwork network, SystemicRisk cascades, Turnovers turnovers) {

    public static final Parameter<Double> EPSILON = Parameter.decimal("epsilon", 1e-2, 1e-9, 0.5);
    public static final Parameter<Double> OUTSIDE = Parameter.share("outside", Turnover.ASSUMED_OUTSIDE);
    public static final Parameter<Boolean> SUBSTITUTION = Parameter.flag("substitution", false);
    public static final Parameter<Need> UNLISTED = Parameter.choice("unlisted", Need.NON_ESSENTIAL);

    private static final int MOST_STEPS = 10_000;

    /// Empty when no amount is stated.
    static Optional<SupplyRisk> of(SupplyView view, SupplyNetwork network, AnalysisRequest request) {
        if (IntStream.range(0, network.edgeCount()).noneMatch(e -> network.amount(e) > 0)) {
            return Optional.empty();
        }
        Turnovers turnovers = Turnovers.of(network, view.firmYears(), Math.min(request.get(OUTSIDE), 0.99));
        return Optional.of(new SupplyRisk(
                network,
                SystemicRisk.of(
                        network,
                        new ChainInputs(
                                network, view.projection(), request.get(EcosystemView.KINDS), request.get(UNLISTED)),
                        turnovers.turnover(),
                        new RiskParameters(request.get(EPSILON), MOST_STEPS, request.get(SUBSTITUTION))),
                turnovers));
    }

    /// Mean index of some firms of the network; NaN when there are none.
    double mean(Collection<String> firms) {
        int[] numbers =
                firms.stream().mapToInt(network::indexOf).filter(f -> f >= 0).toArray();
        return cascades.ofFirms(numbers, Runtime.getRuntime().availableProcessors()).stream()
                .mapToDouble(Cascade::total)
                .average()
                .orElse(Double.NaN);
    }
}
