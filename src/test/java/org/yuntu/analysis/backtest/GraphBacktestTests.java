package org.yuntu.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.ChainScenario;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapWorld;
import org.yuntu.analysis.Scope;
import org.yuntu.analysis.target.Borda;
import org.yuntu.analysis.target.Capabilities;
import org.yuntu.analysis.target.LocalFeature;
import org.yuntu.analysis.target.Signals;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.ReferenceReader;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;

/// The protocols on the graph, on invented firms.
class GraphBacktestTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void everyPlantedGapIsFoundWithoutFalseOnes() {
        GapWorld world = GapWorld.of(ReferenceReader.read(Datasets.locate()), 3, 1_500);
        List<PlantedGaps.Line> lines = new PlantedGaps(world.projection(), Scope.SHANXI, GapParameters.defaults())
                .run(Set.of(Cluster.PHOTOVOLTAICS, Cluster.SEMICONDUCTORS));

        assertThat(lines).hasSize(2).allSatisfy(l -> {
            assertThat(l.planted()).isGreaterThan(10);
            assertThat(l.found()).isEqualTo(l.planted());
            assertThat(l.acted()).isEqualTo(l.planted());
            assertThat(l.elsewhere()).isZero();
        });
    }

    @Test
    void whatIsMadeTogetherIsRecoveredByProximityAndNotByPopularity() {
        ChainScenario scenario = new ChainScenario().chain("a > b > c > d > e > f > g > h");
        List<List<String>> blocks = List.of(List.of("a", "d", "g"), List.of("b", "e", "h"), List.of("c", "f"));
        for (int i = 0; i < 30; i++) {
            List<String> block = blocks.get(i % 3);
            scenario.firm("f" + i, ChainScenario.TAIYUAN, block.toArray(String[]::new));
        }
        Capabilities capabilities = Capabilities.of(scenario.build(), EnumSet.allOf(FactKind.class), DAY);
        TargetRecovery recovery = new TargetRecovery(capabilities, Signals.none(), Scope.SHANXI);
        Set<Cluster> clusters = Set.of(Cluster.COAL_MINING_MACHINERY);
        TargetRecovery.Result result = recovery.run(clusters, 40, 1);

        assertThat(line(result, LocalFeature.PROXIMITY.name()).hits1()).isGreaterThan(0.9);
        assertThat(line(result, TargetRecovery.LEARNED).mrr())
                .isGreaterThan(line(result, TargetRecovery.POPULARITY).mrr());
        assertThat(recovery.run(clusters, 40, 1)).isEqualTo(result);
    }

    @Test
    void bordaGivesPlacesAndHalfForTheUnknown() {
        assertThat(Borda.points(new double[] {5, 1, 5, Double.NaN})).containsExactly(0.75, 0, 0.75, 0.5);
        assertThat(Borda.ranks(new double[] {0.2, 0.9, 0.9})).containsExactly(3, 1, 1);
        assertThat(Borda.points(new double[] {4})).containsExactly(0.5);
    }

    private static TargetRecovery.Line line(TargetRecovery.Result result, String method) {
        return result.lines().stream()
                .filter(l -> l.method().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
