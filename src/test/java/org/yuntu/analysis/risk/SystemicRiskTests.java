package org.yuntu.analysis.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuntu.analysis.network.RandomNetworks;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.network.SupplyNetworkBuilder;
import org.yuntu.model.FactKind;

/// What must hold whatever the network: checked on generated ones, against the plain definition.
class SystemicRiskTests {

    private static final int INDUSTRIES = 5;
    private static final RiskParameters EXACT = new RiskParameters(1e-12, 100_000, false);
    private static final Essentiality LEONTIEF = Essentiality.uniform(Need.ESSENTIAL);
    private static final Essentiality LINEAR = Essentiality.uniform(Need.NON_ESSENTIAL);

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithThePlainDefinition(int seed) {
        // even seeds: few partners, so a cascade stays on the frontier; odd ones: it soon is everywhere
        SupplyNetwork network = seed % 2 == 0 ? RandomNetworks.of(seed, 90, 120, INDUSTRIES) : network(seed);
        Random random = new Random(seed);
        Essentiality essentiality = mixed(random);
        Turnover turnover = Turnover.withOutside(network, 0.3 * random.nextDouble(), 0.3 * random.nextDouble());
        for (boolean substitution : new boolean[] {false, true}) {
            RiskParameters parameters = new RiskParameters(Math.pow(10, -2 - seed % 7), 10_000, substitution);
            PlainCascade plain = new PlainCascade(network, essentiality, turnover, parameters);
            SystemicRisk risk = SystemicRisk.of(network, essentiality, turnover, parameters);
            for (double[] shocks : List.of(shocks(random, network), shocks(random, network), one(network, seed % 7))) {
                Losses expected = plain.of(shocks);
                Losses ours = risk.of(shocks);
                assertThat(ours.downstream()).containsExactly(expected.downstream(), within(1e-12));
                assertThat(ours.upstream()).containsExactly(expected.upstream(), within(1e-12));
                assertThat(ours.cascade().total()).isCloseTo(expected.cascade().total(), within(1e-12));
                assertThat(ours.cascade().iterations())
                        .isEqualTo(expected.cascade().iterations());
                assertThat(risk.ofShocks(List.of(shocks), 1)).containsExactly(ours.cascade());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noShockCostsNothingAndTheFullShockEverything(int seed) {
        SupplyNetwork network = network(seed);
        SystemicRisk risk = risk(network, mixed(new Random(seed)), Turnover.withOutside(network, 0.3, 0.3));
        double[] shocks = new double[network.firmCount()];
        assertThat(risk.of(shocks).cascade()).isEqualTo(new Cascade(0, 0, 0, 1, true));
        Arrays.fill(shocks, 1);
        assertThat(risk.of(shocks).cascade().total()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutNeededInputsAFirmCostsItsOwnSalesDownstream(int seed) {
        SupplyNetwork network = network(seed);
        Turnover inside = Turnover.inside(network);
        double all = Arrays.stream(inside.revenue()).sum();
        SystemicRisk risk =
                risk(network, Essentiality.uniform(Need.IRRELEVANT), Turnover.withOutside(network, 0.3, 0.3));
        for (int f = 0; f < network.firmCount(); f++) {
            assertThat(risk.ofFirm(f).downstream()).isCloseTo(inside.revenue()[f] / all, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void essentialInputsCostAtLeastAsMuchAsReplaceableOnes(int seed) {
        SupplyNetwork network = network(seed);
        Turnover turnover = Turnover.withOutside(network, 0.2, 0.2);
        SystemicRisk leontief = risk(network, LEONTIEF, turnover);
        SystemicRisk linear = risk(network, LINEAR, turnover);
        for (int f = 0; f < network.firmCount(); f++) {
            assertThat(leontief.ofFirm(f).total())
                    .isGreaterThanOrEqualTo(linear.ofFirm(f).total() - 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreRevenueOrCostOutsideNeverRaisesTheIndex(int seed) {
        SupplyNetwork network = network(seed);
        Essentiality essentiality = mixed(new Random(seed));
        Turnover turnover = Turnover.withOutside(network, 0.1, 0.1);
        SystemicRisk before = risk(network, essentiality, turnover);
        int raised = seed % network.firmCount();
        double[] revenue = turnover.revenue().clone();
        double[] cost = turnover.cost().clone();
        revenue[raised] *= 1.5;
        cost[(raised + 1) % cost.length] *= 2;
        SystemicRisk after = risk(network, essentiality, new Turnover(revenue, cost));
        for (int f = 0; f < network.firmCount(); f++) {
            assertThat(after.ofFirm(f).total())
                    .isLessThanOrEqualTo(before.ofFirm(f).total() + 1e-9);
        }
    }

    @Test
    void anyNumberOfThreadsAndAnySplittingGivesTheSameNumbers() {
        SupplyNetwork network = RandomNetworks.of(1, 150, 700, INDUSTRIES);
        SystemicRisk risk = SystemicRisk.of(
                network,
                mixed(new Random(1)),
                Turnover.withOutside(network, 0.1, 0.1),
                RiskParameters.defaults().withEpsilon(1e-4).withSubstitution(true));
        int n = network.firmCount();
        List<Cascade> one = risk.ofFirms(0, n, 1);
        for (int threads : new int[] {2, 3, 7}) {
            assertThat(risk.ofFirms(0, n, threads)).isEqualTo(one);
        }
        List<Cascade> parts = new ArrayList<>(risk.ofFirms(0, 37, 2));
        parts.addAll(risk.ofFirms(37, n, 2));
        assertThat(parts).isEqualTo(one);
        assertThat(one.get(40))
                .isEqualTo(risk.ofFirm(40))
                .isEqualTo(risk.of(one(network, 40)).cascade());
    }

    @Test
    void tooFewStepsAreMarked() {
        SupplyNetwork network = RandomNetworks.parse("a>b b>c c>d");
        SystemicRisk risk =
                SystemicRisk.of(network, LEONTIEF, Turnover.inside(network), new RiskParameters(0, 2, false));
        assertThat(risk.ofFirm(0).converged()).isFalse();
        assertThat(risk.ofFirm(0).iterations()).isEqualTo(2);
        assertThat(risk.ofFirm(2).converged()).isFalse();
        assertThat(risk.ofFirm(3).converged()).isFalse();
        // three steps carry the loss to the end, a fourth sees that nothing moves
        assertThat(SystemicRisk.of(network, LEONTIEF, Turnover.inside(network), new RiskParameters(0, 4, false))
                        .ofFirm(0))
                .isEqualTo(new Cascade(1, 1, 1 / 3.0, 4, true));
    }

    @Test
    void aClosedNetworkIsFlaggedAndLeakageTold() {
        SupplyNetwork network = RandomNetworks.parse("a>b b>c");
        RiskBasis closed = risk(network, LINEAR, Turnover.inside(network)).basis();
        assertThat(closed.closed()).isTrue();
        assertThat(closed.firmsWithoutRevenueLeakage()).isEqualTo(2);
        assertThat(closed.revenueLeakage()).isZero();
        RiskBasis open =
                risk(network, LINEAR, Turnover.withOutside(network, 0.3, 0.2)).basis();
        assertThat(open.closed()).isFalse();
        assertThat(open.revenueLeakage()).isCloseTo(0.3, within(1e-12));
        assertThat(open.costLeakage()).isCloseTo(0.2, within(1e-12));
        assertThat(open.parameters()).isEqualTo(EXACT);
    }

    @Test
    void edgesWithoutAmountsAreLeftOutAndCounted() {
        SupplyNetwork network = new SupplyNetworkBuilder()
                .supply("a", "b", 5, "", 0, FactKind.OBSERVED)
                .supply("c", "b", Double.NaN, "", 0, FactKind.OBSERVED)
                .supply("b", "c", 0, "", 0, FactKind.OBSERVED)
                .build();
        SystemicRisk risk = risk(network, LINEAR, Turnover.inside(network));
        assertThat(risk.basis().edges()).isEqualTo(1);
        assertThat(risk.basis().edgesWithoutAmount()).isEqualTo(2);
        assertThat(risk.ofFirm(2).total()).isZero();
    }

    @Test
    void impossibleInputsAreRefused() {
        SupplyNetwork network = RandomNetworks.parse("a>b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risk(network, LINEAR, new Turnover(new double[2], new double[] {0, 1})))
                .withMessageContaining("Firm a");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> risk(network, LINEAR, Turnover.inside(network)).of(new double[] {2, 0}));
        SupplyNetwork noAmounts = new SupplyNetworkBuilder()
                .supply("a", "b", Double.NaN, "", 0, FactKind.OBSERVED)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> risk(noAmounts, LINEAR, Turnover.inside(noAmounts)))
                .withMessageContaining("amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Essentiality.matrix(List.of("a"), new int[][] {{3}}, Need.IRRELEVANT));
    }

    private static SystemicRisk risk(SupplyNetwork network, Essentiality essentiality, Turnover turnover) {
        return SystemicRisk.of(network, essentiality, turnover, EXACT);
    }

    private static SupplyNetwork network(int seed) {
        return RandomNetworks.of(seed, 8 + seed % 20, 20 + 2 * seed, INDUSTRIES);
    }

    private static Essentiality mixed(Random random) {
        List<String> codes =
                IntStream.range(0, INDUSTRIES).mapToObj(i -> "i" + i).toList();
        int[][] needs = new int[INDUSTRIES][INDUSTRIES];
        for (int[] row : needs) {
            Arrays.setAll(row, i -> random.nextInt(3));
        }
        return Essentiality.matrix(codes, needs, Need.IRRELEVANT);
    }

    private static double[] shocks(Random random, SupplyNetwork network) {
        return IntStream.range(0, network.firmCount())
                .mapToDouble(f -> random.nextInt(4) == 0 ? random.nextDouble() : 0)
                .toArray();
    }

    private static double[] one(SupplyNetwork network, int firm) {
        double[] shocks = new double[network.firmCount()];
        shocks[firm] = 1;
        return shocks;
    }
}
