package org.yuntu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yuntu.analysis.BrokenLink;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.LinkCoverage;
import org.yuntu.analysis.RuleOutcome.Rule;
import org.yuntu.analysis.RuleOutcome.Verdict;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainAction;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;

/// The report to read and to print: for each cluster a verdict, the gaps, what to do about each and on what
/// evidence; method and parameters at the end.
final class MarkdownGapReport {

    /// Rows of a cluster that are shown in full; the rest is in the tables of the other formats.
    private static final int SHOWN = 10;

    private static final Set<ChainAction> FOR_COVERED = EnumSet.of(ChainAction.STRENGTHEN, ChainAction.UPGRADE);

    private final GapResult result;
    private final GapWords words;
    private final GapSentences sentences;
    private final MarkdownText out = new MarkdownText();

    private MarkdownGapReport(GapResult result, GapWords words) {
        this.result = result;
        this.words = words;
        this.sentences = new GapSentences(words, result);
    }

    static String text(GapResult result, GapWords words) {
        MarkdownGapReport report = new MarkdownGapReport(result, words);
        report.write();
        return report.out.toString();
    }

    private void write() {
        heading(1, words.text("report.title", result.scope().name()));
        Summaries.of(result, words).forEach(this::paragraph);
        overview();
        result.clusters().forEach(this::cluster);
        method();
    }

    private void overview() {
        heading(2, words.text("report.overview"));
        table("cluster", "completeness", "upstream", "midstream", "downstream", "absent", "fragile", "weak", "verdict");
        for (ClusterGaps cluster : result.clusters()) {
            ClusterSummary s = cluster.summary();
            List<String> cells = new ArrayList<>();
            cells.add(words.name(cluster.cluster()));
            cells.add(percent(s.completeness()));
            Stream.of(ChainPosition.values())
                    .map(p -> s.stageCompleteness().get(p))
                    .forEach(share -> cells.add(share == null ? "–" : percent(share)));
            cells.add(String.valueOf(s.count(SegmentState.ABSENT)));
            cells.add(String.valueOf(s.count(SegmentState.FRAGILE)));
            cells.add(String.valueOf(s.count(SegmentState.WEAK)));
            cells.add(sentences.verdict(cluster));
            row(cells);
        }
        out.line();
    }

    private void cluster(ClusterGaps cluster) {
        heading(2, words.name(cluster.cluster()));
        out.strong(sentences.verdict(cluster));
        ClusterSummary s = cluster.summary();
        if (s.segments() == 0) {
            return;
        }
        bullet(words.text(
                "report.stages",
                words.list(s.stageCompleteness().entrySet().stream()
                        .map(e -> words.text("report.stage", words.word("position", e.getKey()), e.getValue()))
                        .toList())));
        if (!s.longestPath().covered().isEmpty()) {
            bullet(words.text(
                    "report.verdict.path",
                    String.join(
                            " → ",
                            s.longestPath().covered().stream().map(words::name).toList())));
        }
        bullet(words.text("report.leader", words.word("leader", s.leader())));
        out.line();
        if (s.firms() > 0) {
            gaps(cluster);
            strengthen(cluster);
            broken(cluster);
        }
        links(cluster);
    }

    private void gaps(ClusterGaps cluster) {
        List<SegmentRow> gaps = cluster.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        heading(3, words.text("report.section.gaps"));
        table(
                "rank",
                "product",
                "position",
                "link",
                "state",
                "action",
                "severity",
                "baselineRank",
                "local",
                "demanders",
                "outside");
        for (SegmentRow r : gaps.stream().limit(SHOWN).toList()) {
            row(List.of(
                    String.valueOf(r.severity().rank()),
                    words.name(r.segment()),
                    words.word("position", r.segment().position()),
                    words.name(r.link()),
                    words.word("state", r.state()),
                    words.action(r.action()),
                    String.format(Locale.ROOT, "%.2f", r.severity().value() * 100),
                    String.valueOf(r.severity().baselineRank()),
                    String.valueOf(r.depth().local()),
                    String.valueOf(r.demand().firms()),
                    String.valueOf(r.depth().outside())));
        }
        out.line();
        if (gaps.size() > SHOWN) {
            paragraph(words.text("report.more", gaps.size() - SHOWN));
        }
        heading(3, words.text("report.section.todo"));
        gaps.stream().filter(r -> r.severity().value() > 0).limit(SHOWN).forEach(this::item);
    }

    private void item(SegmentRow r) {
        String action = r.action().map(a -> words.word("action", a) + " · ").orElse("");
        heading(4, action + words.name(r.segment()));
        paragraph(sentences.headline(r));
        if (r.action().isPresent()) {
            bullet(words.text("report.item.why", sentences.rule(r)));
        }
        if (!r.runnersUp().isEmpty()) {
            bullet(words.text("report.item.also", words.actions(r.runnersUp())));
        }
        bullet(sentences.severity(r));
        if (r.chokepoint().flagged()) {
            bullet(words.text("report.item.chokepoint"));
        }
        if (r.chokepoint().articulation()) {
            bullet(words.text("report.item.articulation", r.chokepoint().parts().size()));
        }
        if (!r.relatives().isEmpty()) {
            bullet(words.text("report.item.nearest", sentences.nearest(r)));
        }
        firms("report.item.makers", r.makers());
        if (!r.demanders().isEmpty()) {
            bullet(words.text(
                    "report.item.demanders",
                    words.list(
                            r.demanders().stream().map(sentences::firmWithNeed).toList())));
        }
        if (r.state() == SegmentState.ABSENT) {
            firms("report.item.extend", r.extenders());
        }
        if (!r.outsiders().isEmpty()) {
            bullet(words.text("report.item.attract", words.outside(result.scope()), reasons(r.outsiders())));
        }
        evidence(r);
        out.line();
    }

    private void firms(String key, List<FirmClaim> claims) {
        if (!claims.isEmpty()) {
            bullet(words.text(key, reasons(claims)));
        }
    }

    private String reasons(List<FirmClaim> claims) {
        return words.list(claims.stream().map(sentences::firmWithReason).toList());
    }

    private void evidence(SegmentRow r) {
        List<String> paths = Stream.of(r.makers(), r.demanders(), r.outsiders(), r.extenders())
                .flatMap(List::stream)
                .map(c -> sentences.evidence(c, r))
                .distinct()
                .toList();
        if (!paths.isEmpty()) {
            bullet(words.text("report.item.evidence"));
            paths.forEach(out::innerBullet);
        }
    }

    private void strengthen(ClusterGaps cluster) {
        List<SegmentRow> rows = cluster.segments().stream()
                .filter(r -> r.action().filter(FOR_COVERED::contains).isPresent())
                .sorted(Comparator.comparingInt((SegmentRow r) -> -r.weight())
                        .thenComparing(r -> r.segment().id()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        heading(3, words.text("report.section.strengthen"));
        table("product", "position", "state", "action", "local", "rule");
        for (SegmentRow r : rows) {
            row(List.of(
                    words.name(r.segment()),
                    words.word("position", r.segment().position()),
                    words.word("state", r.state()),
                    words.action(r.action()),
                    String.valueOf(r.depth().local()),
                    sentences.rule(r)));
        }
        out.line();
    }

    private void broken(ClusterGaps cluster) {
        heading(3, words.text("report.section.broken"));
        if (cluster.broken().isEmpty()) {
            paragraph(words.text("report.broken.none"));
            return;
        }
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        Map<String, List<String>> downstream = new LinkedHashMap<>();
        for (BrokenLink b : cluster.broken()) {
            if (b.kind() == BrokenLink.Kind.MISSING_INPUT) {
                List<String> marks = new ArrayList<>(List.of(words.word("criticality", b.criticality())));
                if (b.chokepoint()) {
                    marks.add(words.text("report.column.flagged"));
                }
                inputs.computeIfAbsent(words.name(b.to()), k -> new ArrayList<>())
                        .add(words.text("gap.firm", words.name(b.from()), words.list(marks)));
            } else {
                downstream
                        .computeIfAbsent(words.name(b.from()), k -> new ArrayList<>())
                        .add(words.name(b.to()));
            }
        }
        inputs.forEach((to, from) -> bullet(words.text("report.broken.input", to, words.list(from))));
        downstream.forEach((from, to) -> bullet(words.text("report.broken.downstream", from, words.list(to))));
        out.line();
    }

    private void links(ClusterGaps cluster) {
        heading(3, words.text("report.section.links"));
        table("chain", "link", "position", "covered", "completeness", "firms", "state");
        for (LinkCoverage l : cluster.links()) {
            row(List.of(
                    words.chain(l.link()),
                    words.name(l.link()),
                    words.word("position", l.link().position()),
                    l.covered() + "/" + l.segments(),
                    percent(l.completeness()),
                    String.valueOf(l.firms()),
                    words.word("state", l.state())));
        }
        out.line();
    }

    private void method() {
        heading(2, words.text("report.section.method"));
        for (String note : List.of("cover", "kinds", "shares", "names", "baseline")) {
            bullet(words.text("report.note." + note));
        }
        out.line();
        Map<Rule, Long> unknown = new LinkedHashMap<>();
        for (Rule rule : Rule.values()) {
            long rows = result.clusters().stream()
                    .flatMap(c -> c.segments().stream())
                    .flatMap(r -> r.rules().stream())
                    .filter(o -> o.rule() == rule && o.verdict() == Verdict.UNKNOWN)
                    .count();
            if (rows > 0) {
                unknown.put(rule, rows);
            }
        }
        if (!unknown.isEmpty()) {
            heading(3, words.text("report.section.unknown"));
            unknown.forEach((rule, rows) -> bullet(words.text(
                    "report.unknown",
                    words.word("action", rule.action()),
                    words.text("gap.missing." + rule.name()),
                    rows)));
            out.line();
        }
        heading(3, words.text("report.sheet.parameters"));
        table("item", "value");
        Stream.concat(ResultFacts.parameters(result, words).stream(), ResultFacts.data(result, words).stream())
                .forEach(e -> row(List.of(e.label(), e.value())));
        out.line();
    }

    private void heading(int level, String text) {
        out.heading(level, text);
    }

    private void paragraph(String text) {
        out.paragraph(text);
    }

    private void bullet(String text) {
        out.bullet(text);
    }

    private void table(String... columns) {
        out.header(Stream.of(columns).map(c -> words.text("report.column." + c)).toList());
    }

    private void row(List<String> cells) {
        out.row(cells);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
