package org.yuntu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.complexity.Complexity;
import org.yuntu.analysis.complexity.Presence;
import org.yuntu.analysis.complexity.Relatedness;
import org.yuntu.analysis.network.CutPoints;
import org.yuntu.analysis.network.Dominators;
import org.yuntu.analysis.network.SupplyNetwork;
import org.yuntu.analysis.risk.Cascade;
import org.yuntu.analysis.risk.SystemicRisk;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFile;

/// Kernels beside what an analyst would run instead, on the same generated inputs: ours and the peer in turn, CPU
/// time of one thread's work (ours with collector and compiler), the median ratio counts. Both must give the same
/// figures.
class PeersBench {

    private static final int ROUNDS = Integer.getInteger("yuntu.bench.rounds", 5);

    /// The clock of the process ticks in 10 ms.
    private static final double LEAST_SECONDS = 0.6;

    private static Peers peers;

    @BeforeAll
    static void start() throws IOException {
        peers = Peers.start();
    }

    @AfterAll
    static void stop() throws IOException {
        peers.close();
    }

    @Test
    void systemicRiskBesideScipy() throws IOException {
        esri(1_000, 1_000, 0);
        esri(10_000, 500, 3);
        esri(100_000, 50, 2);
    }

    private void esri(int firms, int sample, double goal) throws IOException {
        SupplyNetwork network = BenchInputs.network(firms);
        String name = "net-" + firms;
        BenchInputs.write(name, network);
        SystemicRisk risk = BenchInputs.risk(network);
        int[] sampled = IntStream.range(0, sample)
                .map(i -> (int) ((long) i * firms / sample))
                .toArray();
        new Duel("ESRI, %,d firms, %,d links, a firm".formatted(firms, network.edgeCount()), goal, sample)
                .run(
                        () -> new double[][] {
                            risk.ofFirms(sampled, 1).stream()
                                    .mapToDouble(Cascade::total)
                                    .toArray()
                        },
                        "esri",
                        name,
                        sample);
    }

    @Test
    void relatednessAndComplexityBesideNumpyAndScipy() throws IOException {
        Presence presence = BenchInputs.presence(3_000, 5_000, 0.13);
        double fill = IntStream.range(0, 3_000).mapToDouble(presence::diversity).sum() / 3_000 / 5_000;
        System.out.printf("BENCH regions × activities: 3,000 × 5,000, %.1f %% present%n", 100 * fill);
        BenchInputs.write("presence", presence);
        new Duel("proximity and density, numpy f64", 6, 1)
                .run(() -> Relatedness.proximity(presence).density(presence), "relatedness", "presence");
        Supplier<double[][]> eci = () -> new double[][] {((Complexity.Scores) Complexity.of(presence)).eci()};
        new Duel("ECI and PCI, eigsh of the dense matrix", 10, 1).run(eci, "complexity", "presence");
        new Duel("ECI and PCI, eigsh by sparse products", 0, 1).run(eci, "complexity_sparse", "presence");
    }

    @Test
    void cutPointsAndDominatorsBesideIgraph() throws IOException {
        SupplyNetwork network = BenchInputs.network(100_000);
        BenchInputs.write("graph", network);
        int firms = network.firmCount();
        Supplier<double[][]> points = () -> {
            CutPoints cuts = CutPoints.of(network);
            return new double[][] {
                IntStream.range(0, firms)
                        .filter(cuts::isCutPoint)
                        .asDoubleStream()
                        .toArray()
            };
        };
        new Duel("articulation points (ours with bridges), igraph", 2, 1).run(points, "articulation", "graph");
        new Duel("bridges (ours with points), igraph", 2, 1)
                .run(() -> new double[][] {{CutPoints.of(network).bridges().size()}}, "bridges", "graph");
        new Duel("dominators of firm 0, igraph", 2, 1)
                .run(() -> new double[][] {immediateDominators(network)}, "dominators", "graph");
        System.out.printf(
                "BENCH articulation points, networkx: %.0f ms%n",
                1e3 * peers.seconds("articulation_networkx", "graph", 1));
    }

    /// -1 for what firm 0 alone supplies first, -2 for firms it does not reach.
    private static double[] immediateDominators(SupplyNetwork network) {
        Dominators dominators = Dominators.of(network, new int[] {0});
        return IntStream.range(0, network.firmCount())
                .mapToDouble(
                        f -> f == 0 ? -1 : dominators.isReached(f) ? dominators.dominators(f)[0] : -2)
                .toArray();
    }

    @Test
    void decodingAndParsingBesidePandas() throws IOException {
        Path file = BenchInputs.registrations(300_000);
        new Duel("GB18030 CSV of %,d bytes".formatted(file.toFile().length()), 4, 1)
                .run(() -> new double[][] {read(file)}, "csv", file.getFileName());
    }

    /// Rows, and characters of the column 经营范围.
    private static double[] read(Path file) {
        TableFile table = TableFile.open(file);
        int scope = table.info().header().indexOf("经营范围");
        double rows = 0;
        double characters = 0;
        try (RowCursor cursor = table.rows()) {
            while (cursor.hasNext()) {
                characters += cursor.next().cells().get(scope).length();
                rows++;
            }
        }
        return new double[] {rows, characters};
    }

    /// @param goal ratio to reach, 0 for none
    /// @param units that one run works through, to give the time of one
    private record Duel(String what, double goal, int units) {

        void run(Supplier<double[][]> ours, String kernel, Object input, Object... more) throws IOException {
            double once = seconds(ours, 1);
            double peerOnce = peers.seconds(kernel, input, 1, more);
            assertThat(difference(ours.get(), peers.answer())).as(what).isLessThan(1e-9);
            int repeats = repeats(once);
            int peerRepeats = repeats(peerOnce);
            seconds(ours, repeats);
            double[] mine = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                mine[round] = seconds(ours, repeats) / units;
                theirs[round] = peers.seconds(kernel, input, peerRepeats, more) / units;
                ratios[round] = theirs[round] / mine[round];
            }
            Arrays.sort(ratios);
            double ratio = median(ratios);
            System.out.printf(
                    "BENCH %s: ours %.3g ms, peer %.3g ms, ratio %.2f (%.2f–%.2f)%s%n",
                    what,
                    1e3 * median(mine),
                    1e3 * median(theirs),
                    ratio,
                    ratios[0],
                    ratios[ROUNDS - 1],
                    goal == 0 ? "" : ", goal %.0f: %s".formatted(goal, ratio >= goal ? "met" : "missed"));
        }

        /// The largest; infinite when there are more figures on one side.
        private static double difference(double[][] mine, double[] theirs) {
            double largest = 0;
            int at = 0;
            for (double[] row : mine) {
                for (int i = 0; i < row.length && at < theirs.length; i++) {
                    largest = Math.max(largest, Math.abs(row[i] - theirs[at++]));
                }
            }
            int figures = Arrays.stream(mine).mapToInt(row -> row.length).sum();
            return figures == theirs.length ? largest : Double.POSITIVE_INFINITY;
        }

        private static int repeats(double seconds) {
            return Math.max(1, (int) Math.ceil(LEAST_SECONDS / Math.max(seconds, 0.01)));
        }

        private static double seconds(Supplier<double[][]> work, int repeats) {
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long start = system.getProcessCpuTime();
            for (int i = 0; i < repeats; i++) {
                if (work.get().length == 0) {
                    throw new IllegalStateException("no figures");
                }
            }
            return (system.getProcessCpuTime() - start) / 1e9 / repeats;
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
