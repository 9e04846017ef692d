package org.yuntu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuntu.analysis.LatelyAnswered.Asked;

/// Bounded, and true to the state of the graph.
class LatelyAnsweredTests {

    private final LatelyAnswered answers = new LatelyAnswered();

    @Test
    void whatTheGraphSaidBeforeIsForgottenWithAllElse() {
        AnalysisResult old = answer(1);
        answers.keep("monday", asked(1), old);

        assertThat(answers.find("monday", asked(1))).containsSame(old);
        assertThat(answers.find("tuesday", asked(1))).isEmpty();
        answers.keep("tuesday", asked(2), answer(1));
        assertThat(answers.find("tuesday", asked(1))).isEmpty();
    }

    @Test
    void theAnswerThatNobodyAskedForLongestGoesFirst() {
        for (int day = 1; day <= 40; day++) {
            answers.keep("monday", asked(day), answer(1));
        }
        answers.find("monday", asked(1));
        answers.keep("monday", asked(41), answer(1));

        assertThat(answers.find("monday", asked(1))).isPresent();
        assertThat(answers.find("monday", asked(2))).isEmpty();
        assertThat(answers.find("monday", asked(41))).isPresent();
    }

    @Test
    void anAnswerWithEverythingIsNotKept() {
        answers.keep("monday", asked(1), answer(20_001));

        assertThat(answers.find("monday", asked(1))).isEmpty();
    }

    private static Asked asked(int day) {
        return new Asked(
                "sample",
                AnalysisRequest.of(
                        Scope.SHANXI, List.of(), LocalDate.of(2026, 1, 1).plusDays(day)));
    }

    private static AnalysisResult answer(int rows) {
        ResultTable.Builder table = ResultTable.of("t", Column.integer("n", "items"));
        for (int i = 0; i < rows; i++) {
            table.row(Cell.integer(i));
        }
        return new AnalysisResult(
                AnalysisInfo.of("sample"),
                asked(1).request(),
                new DataBasis("", Optional.empty(), Optional.empty(), List.of()),
                List.of(table.build()),
                List.of(),
                List.of());
    }
}
