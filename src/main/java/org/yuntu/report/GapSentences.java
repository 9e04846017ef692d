package org.yuntu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    /// Snippets of a business scope begin and end anywhere.
    private static final Pattern EDGE_PUNCTUATION =
            Pattern.compile("^[\\s\\p{IsPunctuation}&&[^(（“\"]]+|[\\s\\p{IsPunctuation}&&[^)）”\"]]+$");

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
        if (row.state() != SegmentState.EXTERNAL || row.demand().firms() > 0) {
            clauses.add(demand(row));
        }
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
        String outside = words.outside(result.scope());
        String maker = words.maker(row.segment());
        SegmentRow.Depth depth = row.depth();
        int local = depth.local();
        return switch (row.because()) {
            case NO_MAKER ->
                row.absentEverywhere() && !nothingOutside(row)
                        ? words.text("gap.sentence.everywhere", here, outside, maker)
                        : words.text("gap.sentence.none", here, maker);
            case SINGLE_MAKER -> words.text("gap.sentence.single", here, firms(row.makers()), maker);
            case DOMINANT_MAKER -> words.text("gap.sentence.dominant", here, local, depth.topShare(), maker);
            case THIN -> words.text("gap.sentence.thin", here, local, depth.effective(), maker);
            case BELOW_MEDIAN -> words.text("gap.sentence.below", here, local, median(row), maker);
            case ENOUGH -> words.text("gap.sentence.present", here, local, maker);
            case NOT_JUDGED -> words.text("gap.sentence.external", here, local, outside, depth.outside());
        };
    }

    /// Why the segment is in its state, without naming the area.
    String because(SegmentRow row) {
        return words.text(
                "gap.because." + row.because().name(),
                row.depth().topShare(),
                row.depth().local(),
                row.depth().effective(),
                median(row),
                words.maker(row.segment()));
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
        return firm(claim, need(claim));
    }

    private String firm(FirmClaim claim, String reason) {
        List<String> facts = standing(claim);
        facts.add(reason);
        facts.add(words.word("kind", claim.evidence().kind()));
        return words.text("gap.firm", claim.firm().name(), words.clauses(facts));
    }

    /// Region, role and titles, as far as known.
    private List<String> standing(FirmClaim claim) {
        List<String> facts = new ArrayList<>();
        if (!claim.firm().region().isEmpty()) {
            facts.add(claim.firm().region());
        }
        if (!claim.firm().role().isEmpty()) {
            facts.add(words.title(claim.firm().role()));
        }
        claim.firm().tiers().forEach(t -> facts.add(words.title(t)));
        return facts;
    }

    /// What the firm needs the segment for.
    String need(FirmClaim claim) {
        return words.text("gap.need", words.name(claim.through()), words.verb(claim.through()));
    }

    /// What the firm makes and how that stands to the segment.
    String relation(FirmClaim claim) {
        return words.text(
                "gap.relation." + claim.relation().name(), words.name(claim.through()), words.verb(claim.through()));
    }

    /// Firm → fact → product → segment → gap.
    String evidence(FirmClaim claim, SegmentRow row) {
        Evidence e = claim.evidence();
        List<String> parts = new ArrayList<>();
        String phrase = EDGE_PUNCTUATION.matcher(e.phrase()).replaceAll("");
        if (!phrase.isEmpty()) {
            parts.add(words.text("gap.evidence.phrase", phrase));
        }
        if (!e.rule().isBlank()) {
            parts.add(words.method(e.rule()));
        }
        parts.add(source(e));
        e.statedOn().ifPresent(d -> parts.add(words.text("gap.evidence.date", d.toString())));
        List<String> standing = standing(claim);
        String path = words.text(
                "gap.evidence",
                standing.isEmpty()
                        ? claim.firm().name()
                        : words.text("gap.firm", claim.firm().name(), words.clauses(standing)),
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
        if (gaps.isEmpty() && !cluster.unfilled().isEmpty()) {
            return words.text(
                    "report.verdict.unfilled",
                    s.completeness(),
                    cluster.unfilled().size(),
                    s.longestPath().coveredLength(),
                    s.longestPath().templateLength());
        }
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

    /// What to begin with, in a few words, for a table that holds the figures.
    String brief(ClusterGaps cluster) {
        ClusterSummary s = cluster.summary();
        if (s.firms() == 0) {
            return words.text("report.brief.empty");
        }
        if (s.build()) {
            return words.text("report.brief.build", words.names(s.anchors()));
        }
        if (cluster.pressing().isEmpty()) {
            return words.text(cluster.unfilled().isEmpty() ? "report.brief.closed" : "report.brief.unfilled");
        }
        return words.text(
                "report.brief.open",
                words.list(cluster.pressing().stream()
                        .limit(NAMED)
                        .map(r -> words.text("report.brief.item", words.name(r.segment()), words.action(r.action())))
                        .toList()));
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
