package org.yuntu.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.SegmentState;

/// Something to begin a scenario with, from the data at hand.
@Component
final class ScenarioExamples {

    private final View view;

    ScenarioExamples(View view) {
        this.view = view;
    }

    /// @param key of the text
    record Example(String key, String name, int number, String address) {}

    List<Example> of(String city) {
        GapResult result = view.gaps(city, List.of());
        List<SegmentRow> rows =
                result.clusters().stream().flatMap(c -> c.segments().stream()).toList();
        List<Example> examples = new ArrayList<>();
        Map<String, Long> alone = rows.stream()
                .filter(s -> s.depth().local() == 1 && !s.makers().isEmpty())
                .collect(Collectors.groupingBy(
                        s -> s.makers().getFirst().firm().id(), TreeMap::new, Collectors.counting()));
        Stream<SegmentRow> single =
                rows.stream().filter(s -> s.depth().local() == 1 && !s.makers().isEmpty());
        single.max(Comparator.comparingLong((SegmentRow s) ->
                                alone.getOrDefault(s.makers().getFirst().firm().id(), 0L))
                        .thenComparing(s -> s.makers().getFirst().firm().id()))
                .map(s -> s.makers().getFirst().firm())
                .ifPresent(f -> examples.add(new Example(
                        "remove",
                        f.name(),
                        alone.getOrDefault(f.id(), 0L).intValue(),
                        "/scenarios" + new Edits(List.of(f.id()), List.of(), List.of()).query(city))));
        rows.stream()
                .filter(s -> s.state() == SegmentState.ABSENT)
                .max(Comparator.comparingDouble((SegmentRow s) -> s.severity().value())
                        .thenComparing(s -> s.segment().id()))
                .ifPresent(s -> examples.add(new Example(
                        "add",
                        View.english() ? s.segment().nameEn() : s.segment().nameZh(),
                        s.depth().outside(),
                        "/scenarios"
                                + Edits.of(List.of(), List.of(), List.of())
                                        .plusAdd(
                                                View.texts().text("web.scenario.newcomer"),
                                                s.segment().id())
                                        .query(city))));
        view.prefectures().stream()
                .findFirst()
                .filter(d -> !rows.isEmpty())
                .ifPresent((GapProjection.Division d) -> examples.add(new Example(
                        "close",
                        d.name(),
                        0,
                        "/scenarios" + new Edits(List.of(), List.of(), List.of(d.code())).query(""))));
        return examples;
    }
}
