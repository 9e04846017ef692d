package org.yuntu.web.page;

import java.util.List;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.RuleOutcome;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.SegmentState;
import org.yuntu.report.GapText;

/// A segment in words: why it is what it is, who needs it, who supplies it, who could.
///
/// @param style class of the state in `ui.css`
/// @param makers firms here; the other lists alike
public record SegmentCard(
        String id,
        String name,
        String nameEn,
        String link,
        String position,
        String state,
        String style,
        String action,
        String headline,
        List<String> reasons,
        SegmentRow.Severity severity,
        SegmentRow.Depth depth,
        SegmentRow.Demand demand,
        List<Firm> makers,
        List<Firm> demanders,
        List<Firm> extenders,
        List<Firm> outsiders,
        List<String> users,
        List<String> relatives) {

    /// @param why how it stands to the segment
    /// @param evidence path from the source to the segment
    public record Firm(String id, String name, String region, List<String> titles, String why, String evidence) {}

    static SegmentCard of(SegmentRow row, GapResult result, GapText text) {
        // Who needs it stands in a line of its own.
        boolean told = row.decisive()
                .filter(r -> r.rule() == RuleOutcome.Rule.FILL_DEMANDED)
                .isPresent();
        String rule = told ? "" : text.rule(row);
        return new SegmentCard(
                row.segment().id(),
                text.name(row.segment()),
                row.segment().nameEn(),
                text.name(row.link()),
                text.position(row),
                text.state(row),
                style(row.state()),
                row.action().map(text::action).orElse(""),
                text.headline(row),
                rule.isEmpty() ? List.of(text.because(row)) : List.of(text.because(row), rule),
                row.severity(),
                row.depth(),
                row.demand(),
                firms(row.makers(), row, text, false),
                firms(row.demanders(), row, text, true),
                firms(row.extenders(), row, text, false),
                firms(row.outsiders(), row, text, false),
                row.demand().users().stream().map(text::name).toList(),
                row.relatives().stream().map(r -> text.name(r.segment())).toList());
    }

    public boolean isGap() {
        return !style.equals("ok") && !style.equals("out");
    }

    private static List<Firm> firms(List<FirmClaim> claims, SegmentRow row, GapText text, boolean need) {
        return claims.stream()
                .map(c -> new Firm(
                        c.firm().id(),
                        c.firm().name(),
                        c.firm().region(),
                        text.titles(c.firm()),
                        need ? text.need(c) : text.relation(c),
                        text.evidence(c, row)))
                .toList();
    }

    static String style(SegmentState state) {
        return switch (state) {
            case PRESENT -> "ok";
            case ABSENT -> "gap";
            case EXTERNAL -> "out";
            case WEAK, FRAGILE -> "weak";
        };
    }
}
