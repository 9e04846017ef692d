package org.yuntu.analysis.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuntu.analysis.network.SupplyNetwork;

/// The authors' package and ours give the same indices in the same number of steps.
class EsriOracleTests {

    private static final Path SMALL = Path.of("src/test/resources/esri");
    private static final Path ALL = Path.of("../shared/data/esri");

    static List<EsriCase> small() {
        return EsriCase.in(SMALL);
    }

    @ParameterizedTest
    @MethodSource("small")
    void agreesOnTheSmallCases(EsriCase oracle) {
        assertAgrees(oracle);
    }

    @Test
    void agreesOnAllCases() {
        assumeTrue(Files.isDirectory(ALL), "the shared data is not here");
        List<EsriCase> cases = EsriCase.in(ALL);
        assertThat(cases).hasSize(25);
        cases.forEach(EsriOracleTests::assertAgrees);
    }

    private static void assertAgrees(EsriCase oracle) {
        SupplyNetwork network = oracle.network();
        List<Cascade> ours = oracle.risk().ofFirms(0, network.firmCount(), 2);
        for (EsriCase.Expected expected : oracle.expected()) {
            Cascade cascade = ours.get(network.indexOf(expected.firm()));
            String where = oracle + ", firm " + expected.firm();
            assertThat(cascade.total()).as(where).isCloseTo(expected.total(), within(1e-12));
            assertThat(cascade.downstream()).as(where).isCloseTo(expected.down(), within(1e-12));
            assertThat(cascade.upstream()).as(where).isCloseTo(expected.up(), within(1e-12));
            assertThat(cascade.iterations()).as(where).isEqualTo(expected.iterations());
            assertThat(cascade.converged()).as(where).isTrue();
        }
    }
}
