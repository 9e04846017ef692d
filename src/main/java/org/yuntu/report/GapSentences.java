package org.yuntu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.FirmClaim.Evidence;
import org.yuntu.analysis.FirmClaim.Match;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;

/// Says what was found in sentences a planner can pass on.
final class GapSentences {

    /// Firms named in a headline; the lists below it name more.
    private static final int NAMED = 3;

    private final GapWords words;
    private final GapResult result;

    GapSentences(GapWords words, GapResult result) {
        this.words = words;
        this.result = result;
    }

    /// “缺口：减速器（中游·传动部件）——本省无生产企业；下游 4 个环节、12 家企业有需求；可引进：…；可延链：…。”
    String headline(SegmentRow row) {
        List<String> clauses = new ArrayList<>();
        clauses.add(supply(row));
        clauses.add(demand(row));
        if (row.demand().otherClusters() > 0) {
            clauses.add(words.text("gap.sentence.demand.other", row.demand().otherClusters()));
        }
        if (row.absentEverywhere() && nothingOutside(row)) {
            clauses.add(words.text("gap.sentence.attract.unknown", words.outside(result.scope())));
        } else if (row.absentEverywhere()) {
            clauses.add(words.text("gap.sentence.attract.verify"));
        } else if (!row.outsiders().isEmpty() && row.state() != SegmentState.PRESENT) {
            clauses.add(words.text("gap.sentence.attract", firms(row.outsiders())));
        }
        if (!row.extenders().isEmpty() && row.state() == SegmentState.ABSENT) {
            clauses.add(words.text("gap.sentence.extend", firms(row.extenders())));
        }
        return words.text(
                "gap.sentence",
                words.word("state", row.state()),
                words.name(row.segment()),
                words.word("position", row.segment().position()),
                words.name(row.link()),
                words.clauses(clauses));
    }

    private String supply(SegmentRow row) {
        String here = words.here(result.scope());
        int local = row.depth().local();
        return switch (row.because()) {
            case NO_MAKER ->
                row.absentEverywhere() && !nothingOutside(row)
                        ? words.text("gap.sentence.everywhere", here, words.outside(result.scope()))
                        : words.text("gap.sentence.none", here);
            case SINGLE_MAKER -> words.text("gap.sentence.single", here, firms(row.makers()));
            case DOMINANT_MAKER ->
                words.text("gap.sentence.dominant", here, local, row.depth().topShare());
            case THIN ->
                words.text("gap.sentence.thin", here, local, row.depth().effective());
            case BELOW_MEDIAN -> words.text("gap.sentence.below", here, local, median(row));
            case ENOUGH -> words.text("gap.sentence.present", here, local);
        };
    }

    /// Why the segment is in its state, without naming the area.
    String because(SegmentRow row) {
        return words.text(
                "gap.because." + row.because().name(),
                row.depth().topShare(),
                row.depth().local(),
                row.depth().effective(),
                median(row));
    }

    private double median(SegmentRow row) {
        return summary(row).provinceMedian();
    }

    /// Whether the data hold no firm of the chain from elsewhere, so that "none there" would say nothing.
    private boolean nothingOutside(SegmentRow row) {
        return summary(row).outsideFirms() == 0;
    }

    private ClusterSummary summary(SegmentRow row) {
        return result.clusters().stream()
                .filter(c -> c.cluster() == row.cluster())
                .findFirst()
                .orElseThrow()
                .summary();
    }

    private String demand(SegmentRow row) {
        SegmentRow.Demand demand = row.demand();
        if (demand.firms() == 0) {
            return words.text("gap.sentence.demand.none");
        }
        String key = demand.leaders() > 0 ? "gap.sentence.demand.leaders" : "gap.sentence.demand";
        return words.text(key, demand.users().size(), demand.firms(), demand.leaders());
    }

    /// The first names with their regions.
    String firms(List<FirmClaim> claims) {
        String named = words.list(claims.stream().limit(NAMED).map(this::firm).toList());
        return claims.size() > NAMED ? words.text("gap.list.more", named) : named;
    }

    private String firm(FirmClaim claim) {
        return claim.firm().region().isEmpty()
                ? claim.firm().name()
                : words.text("gap.firm", claim.firm().name(), claim.firm().region());
    }

    /// Name, region, what ties the firm to the segment, and the kind of fact.
    String firmWithReason(FirmClaim claim) {
        return firm(claim, relation(claim));
    }

    /// The same for a firm that needs the segment.
    String firmWithNeed(FirmClaim claim) {
        return firm(claim, words.text("gap.need", words.name(claim.through())));
    }

    private String firm(FirmClaim claim, String reason) {
        List<String> facts = new ArrayList<>();
        if (!claim.firm().region().isEmpty()) {
            facts.add(claim.firm().region());
        }
        if (!claim.firm().role().isEmpty()) {
            facts.add(words.title(claim.firm().role()));
        }
        claim.firm().tiers().forEach(t -> facts.add(words.title(t)));
        facts.add(reason);
        facts.add(words.word("kind", claim.evidence().kind()));
        return words.text("gap.firm", claim.firm().name(), words.clauses(facts));
    }

    /// What the firm makes and how that stands to the segment.
    String relation(FirmClaim claim) {
        return words.text("gap.relation." + claim.relation().name(), words.name(claim.through()));
    }

    /// Firm → fact → product → segment → gap.
    String evidence(FirmClaim claim, SegmentRow row) {
        Evidence e = claim.evidence();
        List<String> parts = new ArrayList<>();
        if (!e.phrase().isBlank()) {
            parts.add(words.text("gap.evidence.phrase", e.phrase()));
        }
        if (!e.rule().isBlank()) {
            parts.add(words.text("gap.evidence.rule", e.rule()));
        }
        parts.add(source(e));
        parts.add(e.statedOn()
                .map(d -> words.text("gap.evidence.date", d.toString()))
                .orElseGet(() -> words.text("gap.evidence.nodate")));
        String path = words.text(
                "gap.evidence",
                claim.firm().name(),
                words.word("kind", e.kind()),
                e.confidence(),
                words.clauses(parts),
                words.name(e.product()));
        if (e.match() == Match.DESCENDANT) {
            path += words.text("gap.evidence.covers", words.name(claim.through()));
        }
        return path
                + words.text(
                        "gap.evidence." + claim.relation().name(),
                        words.name(claim.through()),
                        words.name(row.segment()));
    }

    private String source(Evidence e) {
        if (e.source().isBlank()) {
            return words.text("gap.evidence.nosource");
        }
        return e.line() > 0 ? words.text("gap.evidence.line", e.source(), e.line()) : e.source();
    }

    String severity(SegmentRow row) {
        SegmentRow.Severity s = row.severity();
        return words.text(
                "gap.severity",
                s.value() * 100,
                s.weight(),
                s.shortage(),
                s.demand(),
                s.chokepoint(),
                s.rank(),
                s.baselineRank());
    }

    /// The rule behind the action, or why there is none.
    String rule(SegmentRow row) {
        return row.decisive().map(words::rule).orElse("");
    }

    String nearest(SegmentRow row) {
        return words.list(row.relatives().stream()
                .map(r -> words.text("gap.near." + r.relation().name(), words.name(r.segment()), r.distance()))
                .toList());
    }

    /// One sentence on a cluster.
    String verdict(ClusterGaps cluster) {
        ClusterSummary s = cluster.summary();
        if (s.segments() == 0) {
            return words.text("report.verdict.template");
        }
        if (s.firms() == 0) {
            return words.text("report.verdict.empty", words.here(result.scope()));
        }
        if (s.build()) {
            return words.text(
                    "report.verdict.build", words.here(result.scope()), whyBuild(s), words.names(s.anchors()));
        }
        List<SegmentRow> gaps = cluster.pressing();
        if (gaps.isEmpty()) {
            return words.text(
                    "report.verdict.closed",
                    s.completeness(),
                    s.longestPath().coveredLength(),
                    s.longestPath().templateLength());
        }
        Map.Entry<ChainPosition, Double> weakest = s.stageCompleteness().entrySet().stream()
                .min(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow();
        return words.text(
                "report.verdict.open",
                s.completeness(),
                words.word("position", weakest.getKey()),
                weakest.getValue(),
                s.count(SegmentState.ABSENT),
                s.count(SegmentState.FRAGILE),
                s.count(SegmentState.WEAK),
                words.name(gaps.getFirst().segment()),
                words.action(gaps.getFirst().action()),
                s.longestPath().coveredLength(),
                s.longestPath().templateLength());
    }

    private String whyBuild(ClusterSummary s) {
        double line = result.parameters().buildBelow();
        List<String> reasons = new ArrayList<>();
        if (s.completeness() < line) {
            reasons.add(words.text("report.verdict.build.incomplete", s.completeness(), line));
        }
        if (s.leader() == LeaderStatus.NONE && result.parameters().leaderRequired()) {
            reasons.add(words.text("report.verdict.build.leader"));
        }
        return words.clauses(reasons);
    }
}
