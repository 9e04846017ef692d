package org.yuntu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;

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
                .flatMap(c -> c.pressing().stream())
                .sorted(Comparator.comparing(SegmentRow::absentEverywhere)
                        .thenComparingDouble(r -> -r.severity().value())
                        .thenComparing(r -> r.cluster())
                        .thenComparing(r -> r.segment().id()))
                .limit(rows)
                .toList();
        if (!top.isEmpty() && result.data().makersInScope() > 0) {
            lines.add("");
            lines.add(words.text("report.console.top", top.size()));
            lines.addAll(gaps(top));
            long unknown = result.clusters().stream()
                    .flatMap(c -> c.gaps().stream())
                    .filter(SegmentRow::absentEverywhere)
                    .count();
            if (unknown > 0) {
                lines.add(words.text("report.console.unknown", unknown));
            }
            lines.add("");
            top.stream().limit(SENTENCES).map(sentences::headline).forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> overview() {
        TextTable table = new TextTable(List.of(false, true, true, true, true, true, true, true, true, true, true));
        table.row(headers(
                "cluster",
                "completeness",
                "upstream",
                "midstream",
                "downstream",
                "path",
                "absent",
                "fragile",
                "weak",
                "present",
                "firms"));
        for (ClusterGaps cluster : result.clusters()) {
            ClusterSummary s = cluster.summary();
            table.row(List.of(
                    words.name(cluster.cluster()),
                    percent(s.completeness()),
                    stage(s, ChainPosition.UPSTREAM),
                    stage(s, ChainPosition.MIDSTREAM),
                    stage(s, ChainPosition.DOWNSTREAM),
                    s.longestPath().coveredLength() + "/" + s.longestPath().templateLength(),
                    count(s, SegmentState.ABSENT),
                    count(s, SegmentState.FRAGILE),
                    count(s, SegmentState.WEAK),
                    count(s, SegmentState.PRESENT),
                    String.valueOf(s.firms())));
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

    private static String stage(ClusterSummary summary, ChainPosition position) {
        Map<ChainPosition, Double> stages = summary.stageCompleteness();
        return stages.containsKey(position) ? percent(stages.get(position)) : "–";
    }

    private static String count(ClusterSummary summary, SegmentState state) {
        return String.valueOf(summary.count(state));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
