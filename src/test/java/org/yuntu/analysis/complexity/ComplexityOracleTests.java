package org.yuntu.analysis.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuntu.analysis.complexity.Relatedness.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// py-ecomplexity, the Stata package and EconGeo give what we give.
class ComplexityOracleTests {

    private final AtlasTable atlas = new AtlasTable();
    private final Presence presence = atlas.table.presence(PresenceRule.COMPARATIVE_ADVANTAGE);

    private final double[][] density = Relatedness.proximity(presence).density(presence);
    private final Complexity.Scores scores = (Complexity.Scores) Complexity.of(presence);
    private final Outlook outlook = Outlook.of(presence, scores);

    ComplexityOracleTests() throws IOException {}

    @Test
    void agreesWithPyEcomplexityInEveryCell() {
        forEachCell((c, p) -> ours(c, p).forEach((column, value) -> {
            double expected = atlas.expected(atlas.regions.get(c), atlas.activities.get(p), column);
            // the file has 12 digits
            assertThat(value)
                    .as("%s of %s in %s", column, atlas.regions.get(c), atlas.activities.get(p))
                    .isCloseTo(expected, relative(expected, 1e-9));
        }));
    }

    @Test
    void theEigenvectorIsAccurateToRounding() {
        assertThat(scores.residual()).isLessThan(1e-14);
        assertThat(scores.gap()).isGreaterThan(0.05);
    }

    @Test
    void agreesWithTheStataPackage() {
        JsonNode rows =
                JsonMapper.shared().readTree(Path.of("src/test/resources/ecomplexity/stata_expected_rows.json"));
        Map<String, String> names = Map.of("div", "diversity", "ubi", "ubiquity");
        assertThat(rows.size()).isEqualTo(9);
        rows.forEachEntry((key, row) -> {
            String[] ends = key.split("\\|");
            Map<String, Double> ours = ours(atlas.regions.indexOf(ends[0]), atlas.activities.indexOf(ends[1]));
            row.forEachEntry((column, value) -> assertThat(ours.get(names.getOrDefault(column, column)))
                    .as(column + " of " + key)
                    .isCloseTo(value.asDouble(), relative(value.asDouble(), 1e-6)));
        });
    }

    @ParameterizedTest
    @CsvSource({"ASSOCIATION, association", "PROBABILITY, prob", "COSINE, cosine", "JACCARD, jaccard"})
    void agreesWithEconGeo(Measure measure, String name) throws IOException {
        Relatedness relatedness = Relatedness.of(presence, measure);
        double[][] expected = AtlasTable.matrix("econgeo_relatedness_" + name + ".csv");
        double[][] expectedDensity = AtlasTable.matrix("econgeo_density_" + name + ".csv");
        double[][] percent = relatedness.densityPercent(presence);
        for (int p = 0; p < atlas.activities.size(); p++) {
            for (int q = 0; q < atlas.activities.size(); q++) {
                // the file has 10 decimals
                assertThat(relatedness.of(p, q)).isCloseTo(expected[p][q], within(5.01e-11));
            }
        }
        forEachCell((c, p) -> assertThat(percent[c][p]).isCloseTo(expectedDensity[c][p], within(1e-9)));
    }

    private Map<String, Double> ours(int c, int p) {
        Map<String, Double> ours = new TreeMap<>();
        ours.put("rca", atlas.table.rca(c, p));
        ours.put("M", presence.has(c, p) ? 1.0 : 0);
        ours.put("density", density[c][p]);
        ours.put("diversity", (double) presence.diversity(c));
        ours.put("ubiquity", (double) presence.ubiquity(p));
        ours.put("eci", scores.eci()[c]);
        ours.put("pci", scores.pci()[p]);
        ours.put("coi", outlook.coi()[c]);
        ours.put("cog", outlook.cog()[c][p]);
        return ours;
    }

    private void forEachCell(BiConsumer<Integer, Integer> check) {
        for (int c = 0; c < presence.regions(); c++) {
            for (int p = 0; p < presence.activities(); p++) {
                check.accept(c, p);
            }
        }
    }

    private static Offset<Double> relative(double expected, double tolerance) {
        return within(tolerance * Math.max(Math.abs(expected), 1e-3));
    }
}
