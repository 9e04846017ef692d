package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.graph.GraphStore;

@GraphTest
class ConflictsTests extends ImportScenario {

    @Autowired
    GraphStore store;

    @Test
    void tellsWhatAnImportSaysOtherwise() throws IOException {
        bring(csv(
                "a.csv",
                HEADER,
                row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"),
                row("大同演示乙丑机械有限公司", code(2), "大同市", "演示街2号")));
        Receipt second = bring(csv(
                "b.csv",
                HEADER,
                row("太原演示甲子机械有限公司", code(1), "太原市", "演示街9号"),
                row("大同演示乙丑机械有限公司", code(2), "大同市", "演示街2号"),
                row("太原演示丙寅机械有限公司", code(3), "太原市", "演示街3号")));

        Conflicts conflicts = Conflicts.find(store, second.batch());

        assertThat(conflicts.byField()).isEqualTo(Map.of("ADDRESS", 1L));
        assertThat(conflicts.examples())
                .containsExactly(new Conflicts.Example(
                        code(1), "太原演示甲子机械有限公司", "ADDRESS", 2, "演示街9号", "a.csv", 2, "演示街1号", true));
        assertThat(conflicts.truncated()).isFalse();
    }

    @Test
    void tellsWhatOneFileSaysTwice() throws IOException {
        Receipt receipt = bring(csv(
                "a.csv",
                HEADER,
                "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,500,太原市,,演示街1号,,",
                "太原演示甲子机械有限公司," + code(1) + ",2011-05-06,700,太原市,,演示街1号,,"));

        Conflicts conflicts = Conflicts.find(store, receipt.batch());

        assertThat(conflicts.byField()).isEqualTo(Map.of("REGISTERED_CAPITAL", 1L));
        assertThat(conflicts.examples()).singleElement().satisfies(example -> {
            assertThat(example.line()).isEqualTo(3);
            assertThat(example.otherLine()).isEqualTo(2);
            assertThat(example.value()).contains("700");
        });
    }

    @Test
    void findsNoneWhereEachEnterpriseIsSpokenOfOnce() throws IOException {
        Receipt receipt = bring(csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));

        assertThat(Conflicts.find(store, receipt.batch())).isEqualTo(Conflicts.none());
    }
}
