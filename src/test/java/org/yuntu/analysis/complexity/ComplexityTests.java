package org.yuntu.analysis.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.analysis.complexity.Complexity.Explained;
import org.yuntu.analysis.complexity.Complexity.Reason;
import org.yuntu.analysis.complexity.Complexity.Scores;

/// What the measures say on small tables, and why they sometimes say nothing.
class ComplexityTests {

    @Test
    void regionsAndActivitiesWithoutAnythingAreSetAsideAndChangeNothing() {
        Scores without = scores("111100", "110000", "001110", "000111");
        Scores with = scores("1111000", "1100000", "0000000", "0011100", "0001110");
        assertThat(with.regions()).containsExactly(0, 1, 3, 4);
        assertThat(with.activities()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(with.eci()).containsExactly(without.eci());
        assertThat(with.pci()).containsExactly(without.pci());
    }

    @Test
    void partsThatShareNothingAreExplained() {
        assertThat(of("111000", "110000", "000111", "000110")).isEqualTo(new Explained(Reason.DISCONNECTED));
    }

    @Test
    void twoActivitiesAreTooFew() {
        assertThat(of("110", "100", "010")).isEqualTo(new Explained(Reason.TOO_FEW_ACTIVITIES));
    }

    @Test
    void oneRegionIsTooFew() {
        assertThat(of("1111", "0000")).isEqualTo(new Explained(Reason.TOO_FEW_REGIONS));
        assertThat(Complexity.of(new Presence(new boolean[0][0]))).isEqualTo(new Explained(Reason.TOO_FEW_ACTIVITIES));
    }

    @Test
    void regionsThatAllHaveTheSameHaveNoOrder() {
        assertThat(of("1111", "1111", "1111")).isEqualTo(new Explained(Reason.AMBIGUOUS));
    }

    @Test
    void aRingHasTwoDirectionsAndSoNone() {
        assertThat(of("1100", "0110", "0011", "1001")).isEqualTo(new Explained(Reason.AMBIGUOUS));
    }

    @Test
    void equalDiversityLeavesTheSignOpen() {
        assertThat(of("11100", "01110", "00111")).isEqualTo(new Explained(Reason.SIGN_OPEN));
    }

    @Test
    void nothingRelatedMeansDensityZero() {
        Presence presence = presence("100", "010", "001");
        assertThat(Relatedness.proximity(presence).density(presence)[0]).containsExactly(0, 0, 0);
        for (Relatedness.Measure measure : Relatedness.Measure.values()) {
            assertThat(Relatedness.of(presence, measure).density(presence)[0]).containsExactly(0, 0, 0);
        }
    }

    @Test
    void anEmptyRegionHasNoAdvantage() {
        ActivityTable table = new ActivityTable(List.of("太原", "空"), List.of("a", "b"), new double[][] {{3, 0}, {0, 0}});
        assertThat(table.rca(0, 0)).isEqualTo(1);
        assertThat(table.rca(1, 0)).isZero();
        assertThat(table.presence(PresenceRule.COMPARATIVE_ADVANTAGE).has(1, 1)).isFalse();
        assertThat(table.presence(PresenceRule.AT_LEAST_ONE).diversity(0)).isEqualTo(1);
    }

    @Test
    void negativeValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityTable(List.of("太原"), List.of("a"), new double[][] {{-1}}))
                .withMessageContaining("太原");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void indicesAreEachOthersAveragesWhicheverSideIsSmaller(long seed) {
        Random random = new Random(seed);
        boolean[][] wide = random(random, 8, 20);
        for (boolean[][] present : List.of(wide, transposed(wide))) {
            Presence presence = new Presence(present);
            if (!(Complexity.of(presence) instanceof Scores s)) {
                throw new AssertionError("Seed " + seed + " has no index: " + Complexity.of(presence));
            }
            double mean = Arrays.stream(s.eci()).average().orElseThrow();
            assertThat(mean).isCloseTo(0, within(1e-12));
            // kc = M̃1·kp, and M̃2ᵀ·kc = λ·kp
            for (int p = 0; p < s.activities().length; p++) {
                double back = 0;
                for (int c : presence.regionsOf(s.activities()[p])) {
                    double kc = 0;
                    for (int q : presence.activitiesOf(c)) {
                        kc += s.kp()[q] / presence.diversity(c);
                    }
                    back += kc / presence.ubiquity(p);
                }
                assertThat(back).isCloseTo(s.secondEigenvalue() * s.kp()[p], within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 90, 150})
    void theEigenvalueIsTheSecondOfTheWholeMatrix(int regions) {
        Presence presence = new Presence(random(new Random(regions), regions, 100));
        Scores scores = (Scores) Complexity.of(presence);
        DMatrixRMaj m = new DMatrixRMaj(regions, 100);
        for (int c = 0; c < regions; c++) {
            for (int p : presence.activitiesOf(c)) {
                m.set(c, p, 1 / Math.sqrt((double) presence.diversity(c) * presence.ubiquity(p)));
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(regions, 100, false, false, true);
        assertThat(svd.decompose(m)).isTrue();
        double[] values =
                Arrays.stream(svd.getSingularValues()).map(v -> -v * v).sorted().toArray();
        assertThat(scores.secondEigenvalue()).isCloseTo(-values[1], within(1e-12));
        assertThat(scores.gap()).isCloseTo(values[2] - values[1], within(1e-9));
    }

    private static boolean[][] random(Random random, int regions, int activities) {
        boolean[][] present = new boolean[regions][activities];
        for (int c = 0; c < regions; c++) {
            for (int p = 0; p < activities; p++) {
                present[c][p] = p == c || p == 0 || random.nextDouble() < 0.2 + 0.5 * c / regions;
            }
        }
        Arrays.fill(present[regions - 1], true);
        return present;
    }

    private static boolean[][] transposed(boolean[][] rows) {
        boolean[][] columns = new boolean[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    private static Scores scores(String... rows) {
        return (Scores) of(rows);
    }

    private static Complexity of(String... rows) {
        return Complexity.of(presence(rows));
    }

    private static Presence presence(String... rows) {
        boolean[][] present = new boolean[rows.length][rows[0].length()];
        for (int c = 0; c < rows.length; c++) {
            for (int p = 0; p < rows[c].length(); p++) {
                present[c][p] = rows[c].charAt(p) == '1';
            }
        }
        return new Presence(present);
    }
}
