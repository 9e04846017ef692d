package org.yuntu.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.model.FactKind;

class SupplyNetworkTests {

    private record Row(String supplier, String buyer, double amount, String product, int year, FactKind kind) {}

    private static final List<Row> ROWS = List.of(
            new Row("钢厂", "车厂", 10, "钢", 2024, FactKind.OBSERVED),
            new Row("钢厂", "车厂", 0.1, "钢", 2024, FactKind.OBSERVED),
            new Row("钢厂", "车厂", 0.2, "钢", 2024, FactKind.OBSERVED),
            new Row("钢厂", "车厂", 5, "钢", 2024, FactKind.DERIVED),
            new Row("钢厂", "车厂", 7, "钢", 2023, FactKind.OBSERVED),
            new Row("钢厂", "车厂", Double.NaN, "合金", 2024, FactKind.OBSERVED),
            new Row("矿山", "钢厂", Double.NaN, "矿", 0, FactKind.PREDICTED),
            new Row("矿山", "钢厂", 3, "矿", 0, FactKind.PREDICTED),
            new Row("矿山", "矿山", 1, "矿", 0, FactKind.OBSERVED));

    @Test
    void rowsOfOneSupplyBecomeOneEdgeWithTheSumOfTheStatedAmounts() {
        SupplyNetworkBuilder builder = builder(ROWS);
        SupplyNetwork network = builder.build();
        assertThat(network.firmCount()).isEqualTo(3);
        assertThat(network.edgeCount()).isEqualTo(5);
        assertThat(builder.merged()).isEqualTo(3);
        assertThat(builder.selfSupplies()).isEqualTo(1);
        assertThat(edges(network))
                .containsExactlyInAnyOrder(
                        "钢厂>车厂 10.3 钢 2024 OBSERVED",
                        "钢厂>车厂 5.0 钢 2024 DERIVED",
                        "钢厂>车厂 7.0 钢 2023 OBSERVED",
                        "钢厂>车厂 NaN 合金 2024 OBSERVED",
                        "矿山>钢厂 3.0 矿 0 PREDICTED");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheRowsDoesNotMatter(long seed) {
        List<Row> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(builder(shuffled).build().fingerprint())
                .isEqualTo(builder(ROWS).build().fingerprint());
    }

    @Test
    void anyChangeOfTheContentChangesTheFingerprint() {
        String all = builder(ROWS).build().fingerprint();
        for (int without = 0; without < ROWS.size() - 1; without++) {
            List<Row> fewer = new ArrayList<>(ROWS);
            Row row = fewer.remove(without);
            // the row without an amount beside one that has it adds nothing
            if (!(Double.isNaN(row.amount()) && row.product().equals("矿"))) {
                assertThat(builder(fewer).build().fingerprint()).isNotEqualTo(all);
            }
        }
        assertThat(builder(ROWS).firm("矿山", "B08").build().fingerprint()).isNotEqualTo(all);
    }

    @Test
    void bothDirectionsHoldTheSameEdges() {
        SupplyNetwork network = RandomNetworks.of(7, 40, 300, 4);
        List<Integer> bought = new ArrayList<>();
        for (int f = 0; f < network.firmCount(); f++) {
            for (int e = network.salesStart(f); e < network.salesEnd(f); e++) {
                assertThat(network.supplier(e)).isEqualTo(f);
            }
            for (int p = network.purchasesStart(f); p < network.purchasesEnd(f); p++) {
                assertThat(network.buyer(network.purchase(p))).isEqualTo(f);
                bought.add(network.purchase(p));
            }
            assertThat(network.indexOf(network.id(f))).isEqualTo(f);
            assertThat(network.industry(network.industryOf(f))).startsWith("i");
        }
        assertThat(bought).doesNotHaveDuplicates().hasSize(network.edgeCount());
        assertThat(network.indexOf("nobody")).isNegative();
    }

    @Test
    void comesBackFromItsBytesAsItWas() throws IOException {
        SupplyNetwork network = builder(ROWS).firm("钢厂", "C31").build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        network.writeTo(new DataOutputStream(bytes));
        SupplyNetwork back = SupplyNetwork.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(back.fingerprint()).isEqualTo(network.fingerprint());
        assertThat(edges(back)).isEqualTo(edges(network));
        assertThat(back.industry(back.industryOf(back.indexOf("钢厂")))).isEqualTo("C31");
        assertThat(back.purchasesEnd(back.indexOf("车厂")) - back.purchasesStart(back.indexOf("车厂")))
                .isEqualTo(4);
    }

    @Test
    void foreignBytesAreRefused() {
        assertThatIOException()
                .isThrownBy(() -> SupplyNetwork.readFrom(new DataInputStream(new ByteArrayInputStream(new byte[64]))))
                .withMessageContaining("Not a supply network");
    }

    @Test
    void impossibleRowsAreRefused() {
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder().firm("甲", "C31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.firm("甲", "C32"))
                .withMessageContaining("C31");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.supply("甲", "乙", -1, "", 0, FactKind.OBSERVED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.supply("甲", "乙", 1, "", 20240101, FactKind.OBSERVED));
    }

    private static SupplyNetworkBuilder builder(List<Row> rows) {
        SupplyNetworkBuilder builder = new SupplyNetworkBuilder();
        rows.forEach(r -> builder.supply(r.supplier(), r.buyer(), r.amount(), r.product(), r.year(), r.kind()));
        return builder;
    }

    private static List<String> edges(SupplyNetwork network) {
        List<String> edges = new ArrayList<>();
        for (int e = 0; e < network.edgeCount(); e++) {
            edges.add("%s>%s %s %s %d %s"
                    .formatted(
                            network.id(network.supplier(e)),
                            network.id(network.buyer(e)),
                            network.amount(e),
                            network.product(e),
                            network.year(e),
                            network.kind(e)));
        }
        return edges;
    }
}
