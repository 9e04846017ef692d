package org.yuntu.analysis.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yuntu.dataset.BacktestFiles;

/// The protocols find what is planted in small data, and on the public collections beat what is trivial.
class FileBacktestTests {

    private static final Path ASHARE = Path.of("../shared/data/ashare");
    private static final Path CHAINKG = Path.of("../shared/data/chainkg");

    @Test
    void areaUnderTheCurveCountsPairs() {
        assertThat(Scores.auc(new double[] {3, 2, 1}, new boolean[] {true, false, false}))
                .isEqualTo(1);
        assertThat(Scores.auc(new double[] {1, 1, 2}, new boolean[] {true, false, false}))
                .isEqualTo(0.25);
        assertThat(Scores.rank(new double[] {5, 5, 9, 9}, 0, new boolean[] {false, false, false, true}))
                .isEqualTo(2.5);
    }

    @Test
    void regressionFindsWhichFeatureCounts() {
        Random random = new Random(3);
        List<double[]> rows = new ArrayList<>();
        boolean[] positive = new boolean[2_000];
        for (int i = 0; i < positive.length; i++) {
            double x = random.nextGaussian();
            rows.add(new double[] {x, random.nextGaussian(), 7});
            positive[i] = random.nextDouble() < 1 / (1 + Math.exp(-2 * x));
        }
        Logistic model = Logistic.fit(rows, positive);

        assertThat(model.weights()[0]).isCloseTo(2, within(0.3));
        assertThat(model.weights()[1]).isCloseTo(0, within(0.2));
        assertThat(model.weights()[2]).isZero();
    }

    @Test
    void industriesThatAlwaysGoTogetherAreForeseen() {
        List<Entry> entries = new ArrayList<>();
        Random random = new Random(5);
        for (int r = 0; r < 16; r++) {
            boolean coast = r % 2 == 0;
            for (int i = 0; i < 20; i++) {
                boolean fits = i < 10 == coast;
                if (fits) {
                    entries.add(new Entry("r" + r, "i" + i, 1990 + random.nextInt(25)));
                }
            }
        }
        EntryBacktest.Result result = new EntryBacktest(entries).run(2005);

        assertThat(auc(result, EntryBacktest.Method.DENSITY_COUNT)).isGreaterThan(0.95);
        assertThat(auc(result, EntryBacktest.Method.LEARNED_ALL)).isGreaterThan(0.95);
        assertThat(auc(result, EntryBacktest.Method.SIZE_POPULARITY)).isLessThan(0.8);
        assertThat(new EntryBacktest(entries).run(2005)).isEqualTo(result);
    }

    @Test
    void materialsOfProductsWithLikeNamesComeBack() {
        List<LinkBacktest.Edge> edges = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            for (int i = 0; i < 6; i++) {
                for (int m = 0; m < 5; m++) {
                    edges.add(new LinkBacktest.Edge(
                            "型" + (char) ('A' + i) + "机" + (char) (0x4E10 + k), "料" + (char) (0x5E10 + 7 * k + m)));
                }
            }
        }
        LinkBacktest.Result result = new LinkBacktest(edges, 1).run(30);

        assertThat(line(result, LinkBacktest.Method.LEARNED).hits10()).isGreaterThan(0.9);
        assertThat(line(result, LinkBacktest.Method.POPULARITY).hits10()).isLessThan(0.6);
        assertThat(result.heldOut()).isEqualTo(36);
    }

    @Test
    void listedFirmsBeatTheTrivialBaseline() {
        assumeTrue(Files.isDirectory(ASHARE));
        EntryBacktest.Result result = new EntryBacktest(BacktestFiles.listings(ASHARE).stream()
                        .map(l -> new Entry(l.area(), l.industry(), l.year()))
                        .toList())
                .run(2020);

        assertThat(result.candidates()).isEqualTo(2_213);
        assertThat(result.positives()).isEqualTo(139);
        assertThat(auc(result, EntryBacktest.Method.SIZE_POPULARITY)).isCloseTo(0.776, within(0.001));
        assertThat(auc(result, EntryBacktest.Method.DENSITY_COUNT)).isCloseTo(0.735, within(0.001));
        assertThat(auc(result, EntryBacktest.Method.LEARNED_ALL)).isGreaterThan(0.782);
    }

    @Test
    void materialsBeatTheTrivialBaselines() {
        assumeTrue(Files.isDirectory(CHAINKG));
        LinkBacktest.Result result = new LinkBacktest(
                        BacktestFiles.materials(CHAINKG).stream()
                                .map(m -> new LinkBacktest.Edge(m.product(), m.material()))
                                .toList(),
                        42)
                .run(1_500);
        LinkBacktest.Line learned = line(result, LinkBacktest.Method.LEARNED);

        assertThat(result.heldOut()).isEqualTo(5_672);
        assertThat(learned.hits10()).isGreaterThan(0.313);
        assertThat(learned.mrr()).isGreaterThan(0.202);
        assertThat(learned.aucMatched()).isGreaterThan(0.575);
    }

    private static double auc(EntryBacktest.Result result, EntryBacktest.Method method) {
        return result.lines().stream()
                .filter(l -> l.method() == method)
                .findFirst()
                .orElseThrow()
                .auc();
    }

    private static LinkBacktest.Line line(LinkBacktest.Result result, LinkBacktest.Method method) {
        return result.lines().stream()
                .filter(l -> l.method() == method && !l.industrial())
                .findFirst()
                .orElseThrow();
    }
}
