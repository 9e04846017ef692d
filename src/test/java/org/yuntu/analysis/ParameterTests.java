package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;

class ParameterTests {

    @Test
    void readsWhatUsersType() {
        assertThat(Parameter.share("s", 0.5).read("35%")).isEqualTo(0.35);
        assertThat(Parameter.share("s", 0.5).read(" 1 ")).isEqualTo(1.0);
        assertThat(Parameter.decimal("d", 1, 0, 10).read("2.5")).isEqualTo(2.5);
        assertThat(Parameter.count("c", 1, 0, 10).read("10")).isEqualTo(10);
        assertThat(Parameter.flag("f", false).read("是")).isTrue();
        assertThat(Parameter.choice("e", Criticality.ESSENTIAL).read("essential"))
                .isEqualTo(Criticality.ESSENTIAL);
        assertThat(Parameter.choices("k", FactKind.class, Set.of()).read("predicted,observed"))
                .isEqualTo(EnumSet.of(FactKind.OBSERVED, FactKind.PREDICTED));
    }

    @Test
    void refusesWhatIsOutOfRangeAndSaysWhatIsAllowed() {
        assertThatThrownBy(() -> Parameter.share("s", 0.5).read("1.2")).hasMessageContaining("0..1");
        assertThatThrownBy(() -> Parameter.decimal("d", 1, 0, 2.5).read("NaN")).hasMessageContaining("0..2.5");
        assertThatThrownBy(() -> Parameter.count("c", 1, 0, 10).read("2.5")).hasMessageContaining("0..10");
        assertThatThrownBy(() -> Parameter.flag("f", false).read("maybe")).hasMessageContaining("true, false");
        assertThatThrownBy(
                        () -> Parameter.choices("k", FactKind.class, Set.of()).read("observed,guessed"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("observed, derived, predicted");
    }

    @Test
    void aRequestAnswersWithTheDefaultUntilToldOtherwise() {
        Parameter<Integer> least = Parameter.count("least", 3, 1, 9);
        AnalysisRequest request = AnalysisRequest.of(Scope.SHANXI, List.of(), LocalDate.of(2026, 1, 1));

        assertThat(request.get(least)).isEqualTo(3);
        assertThat(request.with(least, 5).get(least)).isEqualTo(5);
        assertThat(request.clusters()).hasSize(14);
    }

    @Test
    void aTableTakesOnlyWhatItsColumnsHold() {
        ResultTable.Builder table = ResultTable.of("t", Column.integer("n", "firms"));

        assertThatThrownBy(() -> table.row(Cell.text("drei")).build()).hasMessageContaining("cannot hold");
        assertThatThrownBy(() -> Column.integer("n", "")).hasMessageContaining("unit");
    }
}
