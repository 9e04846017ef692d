package org.yuntu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.network.CutPoints;
import org.yuntu.analysis.network.Dominators;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.SystemicRisk;

/// How CPU time and memory grow from 10,000 to a million firms with eight links each, in 2 GiB: the slope of a line
/// through the logarithms. Linear work has 1; ESRI is for each scenario.
class GrowthBench {

    private static final int[] FIRMS = {10_000, 100_000, 1_000_000};

    private final Map<String, double[]> millis = new LinkedHashMap<>();

    @Test
    void fromTenThousandToAMillionFirms() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(2L << 30);
        IntStream.range(0, FIRMS.length).forEach(this::measure);
        millis.forEach((what, ms) -> System.out.printf(
                "BENCH growth of %s: %.3g, %.3g, %.3g ms; exponent %.2f%n", what, ms[0], ms[1], ms[2], slope(ms)));
    }

    private void measure(int step) {
        int firms = FIRMS[step];
        SupplyNetwork network = BenchInputs.network(firms);
        int runs = 2_000_000 / firms;
        put("cut points and bridges", step, runs, () -> CutPoints.of(network));
        put("dominators of firm 0", step, runs, () -> Dominators.of(network, new int[] {0}));
        long before = used();
        SystemicRisk risk = BenchInputs.risk(network);
        System.out.printf(
                "BENCH memory, %,d firms, %,d links: %,d MB for ESRI beside %,d MB for the network and all else%n",
                firms, network.edgeCount(), used() - before >> 20, before >> 20);
        int[] sample = IntStream.range(0, 20).map(i -> firms / 20 * i).toArray();
        put("ESRI, 20 scenarios", step, Math.max(1, runs / 10), () -> risk.ofFirms(sample, 1));
    }

    /// Once to warm up.
    private void put(String what, int step, int runs, Runnable work) {
        work.run();
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        for (int i = 0; i < runs; i++) {
            work.run();
        }
        millis.computeIfAbsent(what, w -> new double[FIRMS.length])[step] =
                (system.getProcessCpuTime() - start) / 1e6 / runs;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// FIRMS are a factor of ten apart.
    private static double slope(double[] values) {
        return (Math.log10(values[2]) - Math.log10(values[0])) / 2;
    }
}
