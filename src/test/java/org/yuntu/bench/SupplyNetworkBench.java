package org.yuntu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.network.CutPoints;
import org.yuntu.analysis.network.Dominators;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Cascade;
import org.yuntu.analysis.risk.RiskParameters;
import org.yuntu.analysis.risk.SystemicRisk;
import org.yuntu.analysis.risk.Turnover;

/// Time and memory of the kernels on seeded networks whose partners follow a power law; invented firms.
class SupplyNetworkBench {

    @Test
    void aMillionFirmsFitIntoTwoGibibytes() throws IOException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(2L << 30);
        long start = System.nanoTime();
        SupplyNetwork network = BenchInputs.network(1_000_000, 3_000_000);
        report("built 1 M firms, %,d edges".formatted(network.edgeCount()), start);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("  kept: %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        start = System.nanoTime();
        network.fingerprint();
        report("fingerprint", start);
        start = System.nanoTime();
        network.writeTo(new DataOutputStream(new BufferedOutputStream(OutputStream.nullOutputStream())));
        report("written", start);
        start = System.nanoTime();
        CutPoints cuts = CutPoints.of(network);
        report("cut points and %,d bridges".formatted(cuts.bridges().size()), start);
        start = System.nanoTime();
        Dominators.of(network, new int[] {0, 1, 2, 3}).dependents();
        report("dominators", start);
    }

    @Test
    void allScenariosOfAThousandFirms() {
        SupplyNetwork network = BenchInputs.network(1_000, 12_000);
        for (double outside : new double[] {0.3, 0}) {
            for (double epsilon : new double[] {1e-2, 1e-3}) {
                for (boolean substitution : new boolean[] {false, true}) {
                    RiskParameters parameters = new RiskParameters(epsilon, 10_000, substitution);
                    SystemicRisk risk = SystemicRisk.of(
                            network,
                            BenchInputs.essentiality(),
                            Turnover.withOutside(network, outside, outside),
                            parameters);
                    long start = System.nanoTime();
                    List<Cascade> cascades = risk.ofFirms(0, network.firmCount(), 2);
                    double steps = cascades.stream()
                            .mapToInt(Cascade::iterations)
                            .average()
                            .orElseThrow();
                    report(
                            "ESRI of %,d firms, %,d edges, ε = %s, outside %s, substitution %s, %.1f steps"
                                    .formatted(
                                            network.firmCount(),
                                            network.edgeCount(),
                                            epsilon,
                                            outside,
                                            substitution,
                                            steps),
                            start);
                }
            }
        }
    }

    private static void report(String what, long start) {
        System.out.printf("%s: %,d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }
}
