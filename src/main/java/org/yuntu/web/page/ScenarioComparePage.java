package org.yuntu.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisQuery;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.supply.Scenario;
import org.yuntu.analysis.supply.Scenarios;
import org.yuntu.model.SegmentState;

/// Saved scenarios side by side.
@Controller
final class ScenarioComparePage {

    /// More columns nobody can hold side by side.
    private static final int COMPARED = 6;

    private final View view;
    private final Analyses analyses;
    private final Scenarios scenarios;

    ScenarioComparePage(View view, Analyses analyses, Scenarios scenarios) {
        this.view = view;
        this.analyses = analyses;
        this.scenarios = scenarios;
    }

    /// @param outcome none when its words mean nothing any more
    record Compared(
            String name,
            String address,
            Edits edits,
            @Nullable ScenarioOutcome outcome) {

        /// State of a segment afterwards, where this scenario changes it.
        public ScenarioOutcome.@Nullable Change change(String segment) {
            return outcome == null
                    ? null
                    : outcome.changes().stream()
                            .filter(c -> c.id().equals(segment))
                            .findFirst()
                            .orElse(null);
        }
    }

    /// A figure of all that are compared.
    ///
    /// @param bad whether any is too many
    /// @param values below 0 where a scenario cannot be worked out
    record Figure(String key, boolean bad, List<Integer> values) {

        static Figure of(String key, boolean bad, List<Compared> columns, ToIntFunction<ScenarioOutcome> figure) {
            return new Figure(
                    key,
                    bad,
                    columns.stream()
                            .map(Compared::outcome)
                            .map(o -> o == null ? -1 : figure.applyAsInt(o))
                            .toList());
        }
    }

    /// @param compare their names; all when only the word is there
    @GetMapping(path = "/scenarios", params = "compare")
    String compare(@RequestParam List<String> compare, @RequestParam(defaultValue = "") String city, Model model) {
        List<String> asked = compare.stream().filter(n -> !n.isBlank()).toList();
        List<Compared> columns = scenarios.list().stream()
                .filter(s -> asked.isEmpty() || asked.contains(s.name()))
                .limit(COMPARED)
                .map(s -> new Compared(s.name(), ScenarioPages.address(s.name()), Edits.of(s), outcome(s, city)))
                .toList();
        Map<String, ScenarioOutcome.Change> segments = new TreeMap<>();
        List<ScenarioOutcome> outcomes =
                columns.stream().map(Compared::outcome).filter(Objects::nonNull).toList();
        outcomes.forEach(o -> o.changes().forEach(c -> segments.put(c.id(), c)));
        String names = columns.stream().map(Compared::name).collect(Collectors.joining(","));
        model.addAttribute("columns", columns);
        model.addAttribute(
                "segments",
                segments.values().stream()
                        .sorted(Comparator.comparing(c -> worst(c.id(), columns)))
                        .toList());
        model.addAttribute(
                "figures",
                List.of(
                        Figure.of("failed", false, columns, ScenarioOutcome::failed),
                        Figure.of("worse", false, columns, ScenarioOutcome::worse),
                        Figure.of("missing", true, columns, ScenarioOutcome::missing),
                        Figure.of("better", false, columns, ScenarioOutcome::better),
                        Figure.of("hit", false, columns, ScenarioOutcome::hit),
                        Figure.of("cutOff", true, columns, ScenarioOutcome::cutOff)));
        model.addAttribute("city", city.isBlank() ? null : city);
        model.addAttribute("prefectures", view.prefectures());
        model.addAttribute(
                "download",
                Addresses.file("what-if", city, "", "", new TreeMap<>(Map.of("compare", names)), View.english()));
        model.addAttribute(
                "most",
                outcomes.stream()
                        .mapToDouble(o -> o.isKnownLoss() ? o.total() : 0)
                        .max()
                        .orElse(1));
        return "scenarios";
    }

    /// The worst that any of them makes of a segment.
    private static SegmentState worst(String segment, List<Compared> columns) {
        return columns.stream()
                .map(c -> c.change(segment))
                .filter(Objects::nonNull)
                .map(ScenarioOutcome.Change::after)
                .min(Comparator.naturalOrder())
                .orElse(SegmentState.EXTERNAL);
    }

    private @Nullable ScenarioOutcome outcome(Scenario scenario, String city) {
        try {
            AnalysisResult result = analyses.run(
                    "what-if",
                    AnalysisQuery.of(
                            View.area(city), List.of(), "", Edits.of(scenario).settings()));
            return ScenarioOutcome.of(result);
        } catch (InvalidQueryException _) {
            return null;
        }
    }
}
