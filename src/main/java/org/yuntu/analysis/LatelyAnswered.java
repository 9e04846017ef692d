package org.yuntu.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The answers given lately, for as long as the graph is as it was: a planner goes back and forth between a few pages,
/// and several look at the same ones.
///
/// Bounded in number and in what each holds; who asks for everything once is not remembered.
final class LatelyAnswered {

    /// Every analysis for the province, and as many views beside them.
    private static final int MOST = 40;

    private static final int MOST_ROWS = 20_000;

    private final Map<Asked, AnalysisResult> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, AnalysisResult> eldest) {
            return size() > MOST;
        }
    };
    private String state = "";

    record Asked(String analysis, AnalysisRequest request) {}

    synchronized Optional<AnalysisResult> find(String now, Asked asked) {
        return now.equals(state) ? Optional.ofNullable(answers.get(asked)) : Optional.empty();
    }

    /// @param now the state of the graph before the answer was worked out
    synchronized void keep(String now, Asked asked, AnalysisResult result) {
        if (!now.equals(state)) {
            answers.clear();
            state = now;
        }
        if (rows(result) <= MOST_ROWS) {
            answers.put(asked, result);
        }
    }

    private static int rows(AnalysisResult result) {
        return result.evidence().size()
                + result.tables().stream().mapToInt(t -> t.rows().size()).sum();
    }
}
