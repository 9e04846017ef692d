package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuntu.GraphTest;

/// What an import brought goes with it; what others said stays.
@GraphTest
class UndoTests extends ImportScenario {

    private static final String[] FIRST = {
        HEADER,
        row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"),
        row("演示乙丑机械有限公司", code(2), "太原市", "演示街2号"),
        row("阳泉演示丁卯商贸有限公司", "", "阳泉市", "演示街4号")
    };
    private static final String[] SECOND = {
        HEADER,
        row("太原演示甲子智能装备有限公司", code(1), "太原市", "演示路100号"),
        row("演示乙丑机械有限公司", code(2), "太原市", "演示街2号"),
        row("大同演示丙寅化工有限公司", code(3), "大同市", "演示街3号"),
        row("阳泉演示丁卯商贸有限公司", code(4), "阳泉市", "演示街4号"),
        row("演示乙丑机械有限公司", "", "", "演示街2号院")
    };

    @Test
    void leavesTheGraphAsItWasBeforeTheLastImport() throws IOException {
        bring(csv("a.csv", FIRST));
        List<String> before = dump();
        Receipt second = bring(csv("b.csv", SECOND));
        assertThat(dump()).isNotEqualTo(before);

        BatchUndo.Result result = undo.undo(second.batch(), done -> {});

        assertThat(result).isEqualTo(new BatchUndo.Result(second.batch(), 1, 2, 1));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfTheOnlyImport() throws IOException {
        Receipt only = bring(csv("b.csv", SECOND));

        undo.undo(only.batch(), done -> {});

        assertThat(dump()).isEmpty();
    }

    @Test
    void keepsWhatALaterImportSaid() throws IOException {
        Receipt first = bring(csv("a.csv", FIRST));
        bring(csv("b.csv", SECOND));

        BatchUndo.Result result = undo.undo(first.batch(), done -> {});

        assertThat(result.removed()).as("its row is stated by the first alone").isEqualTo(1);
        assertThat(result.kept()).isEqualTo(2);
        assertThat(values("MATCH (e:Enterprise) RETURN e.name + e.address ORDER BY e.name", Map.of()))
                .containsExactly("大同演示丙寅化工有限公司演示街3号", "太原演示甲子智能装备有限公司演示路100号", "阳泉演示丁卯商贸有限公司演示街4号");
        assertThat(count("MATCH (e:Enterprise) WHERE e.formerNames IS NOT NULL RETURN count(e)"))
                .isZero();
    }

    @Test
    void letsTheSameFileComeAgain() throws IOException {
        var file = csv("a.csv", FIRST);
        Receipt first = bring(file);
        List<String> before = dumpWithoutBatches();
        undo.undo(first.batch(), done -> {});

        Receipt again = bring(file);

        assertThat(again.state()).isEqualTo(Receipt.State.DONE);
        assertThat(again.batch()).isNotEqualTo(first.batch());
        assertThat(again.totals()).isEqualTo(first.totals());
        assertThat(dumpWithoutBatches()).isEqualTo(before);
        assertThat(bring(file).state()).isEqualTo(Receipt.State.KNOWN);
    }

    @Test
    void refusesABatchThatIsUnknownOrUndone() throws IOException {
        Receipt first = bring(csv("a.csv", FIRST));
        undo.undo(first.batch(), done -> {});

        assertThatThrownBy(() -> undo.undo(first.batch(), done -> {}))
                .isInstanceOf(UnknownBatchException.class)
                .hasMessageContaining("taken back already");
        assertThatThrownBy(() -> undo.undo("B0", done -> {})).isInstanceOf(UnknownBatchException.class);
    }

    @Test
    void goesOnWhereAKilledUndoEndedAndLetsNoImportInBetween() throws IOException {
        var file = csv("a.csv", FIRST);
        Receipt first = bring(file);
        run("MATCH (b:ImportBatch) SET b.state = 'undoing'");
        run("MATCH (e:Enterprise {id: '" + code(1) + "'}) DETACH DELETE e");

        assertThatThrownBy(() -> imports.run(request(file), ImportProgress.silent()))
                .isInstanceOf(UnfinishedUndoException.class);
        undo.undo(first.batch(), done -> {});

        assertThat(dump()).isEmpty();
    }

    /// The enterprise keeps its id when the statement it was named after is gone; the code may come back elsewhere.
    @Test
    void freesTheCodeOfAnEnterpriseThatLivesOnByItsName() throws IOException {
        Receipt first = bring(csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号")));
        bring(csv("b.csv", HEADER, row("太原演示甲子机械有限公司", "", "太原市", "演示街1号东")));
        undo.undo(first.batch(), done -> {});

        bring(csv("c.csv", HEADER, row("大同演示乙丑化工有限公司", code(1), "大同市", "演示街9号")));

        assertThat(values("MATCH (e:Enterprise) RETURN coalesce(e.creditCode, '-') ORDER BY e.name", Map.of()))
                .containsExactlyInAnyOrder(code(1), "-");
    }
}
