package org.yuntu.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;

/// The answer of `yuntu gaps` in a terminal: a line for each cluster, the most pressing gaps, and a sentence on
/// each of the first few.
final class ConsoleGapReport {

    private static final int SENTENCES = 3;
    private static final int PRODUCT_WIDTH = 28;

    private final GapResult result;
    private final GapWords words;
    private final GapSentences sentences;

    ConsoleGapReport(GapResult result, GapWords words) {
        this.result = result;
        this.words = words;
        this.sentences = new GapSentences(words, result);
    }

    String text(int rows) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("report.title", result.scope().name()));
        lines.addAll(Summaries.of(result, words));
        lines.add("");
        lines.addAll(overview());
        if (result.clusters().size() == 1) {
            lines.add("");
            lines.add(sentences.verdict(result.clusters().getFirst()));
        }
        List<SegmentRow> top = result.clusters().stream()
                .filter(c -> c.summary().firms() > 0)
                .flatMap(c -> c.pressing().stream())
                .sorted(Comparator.comparingDouble(
                                (SegmentRow r) -> -r.severity().value())
                        .thenComparing(SegmentRow::cluster)
                        .thenComparing(r -> r.segment().id()))
                .limit(rows)
                .toList();
        if (!top.isEmpty() && result.data().makersInScope() > 0) {
            lines.add("");
            lines.add(words.text("report.console.top", top.size()));
            lines.addAll(gaps(top));
            lines.add(words.text(
                    "report.console.unknown",
                    sum(c -> c.unfilled().size()),
                    sum(c -> c.external().size())));
            lines.add("");
            top.stream().limit(SENTENCES).map(sentences::headline).forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    private int sum(ToIntFunction<ClusterGaps> count) {
        return result.clusters().stream().mapToInt(count).sum();
    }

    private List<String> overview() {
        List<OverviewColumn> columns = OverviewColumn.all();
        List<Boolean> right = new ArrayList<>(Collections.nCopies(columns.size(), true));
        right.addFirst(false);
        TextTable table = new TextTable(right);
        List<String> headers =
                columns.stream().map(c -> c.header(words)).collect(Collectors.toCollection(ArrayList::new));
        headers.addFirst(words.text("report.column.cluster"));
        table.row(headers);
        for (ClusterGaps cluster : result.clusters()) {
            List<String> cells = columns.stream()
                    .map(c -> c.of(cluster).toString())
                    .collect(Collectors.toCollection(ArrayList::new));
            cells.addFirst(words.name(cluster.cluster()));
            table.row(cells);
        }
        return table.lines();
    }

    private List<String> gaps(List<SegmentRow> rows) {
        TextTable table = new TextTable(List.of(true, false, false, false, false, false, true, true, true, true));
        table.row(headers(
                "rank",
                "cluster",
                "product",
                "position",
                "state",
                "action",
                "severity",
                "local",
                "demanders",
                "outside"));
        for (int i = 0; i < rows.size(); i++) {
            SegmentRow r = rows.get(i);
            table.row(List.of(
                    String.valueOf(i + 1),
                    words.name(r.cluster()),
                    TextTable.cut(words.name(r.segment()), PRODUCT_WIDTH),
                    words.word("position", r.segment().position()),
                    words.word("state", r.state()),
                    words.action(r.action()),
                    "%.2f".formatted(r.severity().value() * 100),
                    String.valueOf(r.depth().local()),
                    String.valueOf(r.demand().firms()),
                    String.valueOf(r.depth().outside())));
        }
        return table.lines();
    }

    private List<String> headers(String... columns) {
        List<String> headers = new ArrayList<>();
        for (String column : columns) {
            headers.add(words.text("report.column." + column));
        }
        return headers;
    }
}
