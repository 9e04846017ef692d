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
        List<OverviewColumn> columns = OverviewColumn.all();
        header(Stream.concat(
                        Stream.concat(Stream.of("cluster"), columns.stream().map(OverviewColumn::name)),
                        Stream.of("verdict"))
                .toArray(String[]::new));
        for (ClusterGaps cluster : result.clusters()) {
            List<String> cells = new ArrayList<>();
            cells.add(words.name(cluster.cluster()));
            columns.forEach(c -> cells.add(c.of(cluster).toString()));
            cells.add(sentences.brief(cluster));
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
            unfilled(cluster);
            external(cluster);
            strengthen(cluster);
            broken(cluster);
            links(cluster);
        }
    }

    private void gaps(ClusterGaps cluster) {
        List<SegmentRow> gaps = cluster.pressing();
        if (gaps.isEmpty()) {
            return;
        }
        heading(3, words.text("report.section.gaps"));
        header(
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
        firms(r);
        out.line();
    }

    /// Each firm once with its evidence, behind all it stands for.
    private void firms(SegmentRow r) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        claims(roles, "maker", r.makers(), r);
        claims(roles, "demander", r.demanders(), r);
        claims(roles, "outsider", r.outsiders(), r);
        if (r.state() == SegmentState.ABSENT) {
            claims(roles, "extender", r.extenders(), r);
        }
        if (!roles.isEmpty()) {
            bullet(words.text("report.item.firms"));
            roles.forEach((path, names) -> out.innerBullet(words.text("report.item.claim", words.list(names), path)));
        }
    }

    private void claims(Map<String, List<String>> roles, String role, List<FirmClaim> claims, SegmentRow r) {
        for (FirmClaim claim : claims) {
            roles.computeIfAbsent(sentences.evidence(claim, r), p -> new ArrayList<>())
                    .add(words.text("report.role." + role));
        }
    }

    private void unfilled(ClusterGaps cluster) {
        if (cluster.unfilled().isEmpty()) {
            return;
        }
        heading(3, words.text("report.section.unfilled"));
        paragraph(words.text("report.unfilled.note"));
        paragraph(words.list(cluster.unfilled().stream()
                .map(r -> words.text(
                        "report.unfilled.item",
                        words.name(r.segment()),
                        words.word("position", r.segment().position()),
                        r.demand().firms()))
                .toList()));
    }

    private void external(ClusterGaps cluster) {
        if (cluster.external().isEmpty()) {
            return;
        }
        heading(3, words.text("report.section.external"));
        paragraph(words.text("report.external.note"));
        header("product", "position", "link", "known", "demanders", "users");
        for (SegmentRow r : cluster.external()) {
            row(List.of(
                    words.name(r.segment()),
                    words.word("position", r.segment().position()),
                    words.name(r.link()),
                    r.depth().local() + "/" + r.depth().outside(),
                    String.valueOf(r.demand().firms()),
                    words.names(r.demand().users())));
        }
        out.line();
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
        header("product", "position", "state", "action", "local", "rule");
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
        header("chain", "link", "position", "covered", "completeness", "firms", "state");
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
        header("item", "value");
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

    private void header(String... columns) {
        out.header(Stream.of(columns).map(c -> words.text("report.column." + c)).toList());
    }

    private void row(List<String> cells) {
        out.row(cells);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }
}
