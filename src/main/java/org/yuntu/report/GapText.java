package org.yuntu.report;

import java.util.List;
import java.util.Locale;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.model.ChainAction;

/// The words of the gap report for other places that show the same findings, so that page and report never say
/// different things.
public final class GapText {

    private final GapWords words;
    private final GapSentences sentences;

    public GapText(GapResult result, Locale locale) {
        this.words = new GapWords(locale);
        this.sentences = new GapSentences(words, result);
    }

    public String name(SegmentRef segment) {
        return words.name(segment);
    }

    public String name(GapProjection.Link link) {
        return words.name(link);
    }

    public String state(SegmentRow row) {
        return words.word("state", row.state());
    }

    public String position(SegmentRow row) {
        return words.word("position", row.segment().position());
    }

    public String action(ChainAction action) {
        return words.word("action", action);
    }

    /// The finding in one sentence.
    public String headline(SegmentRow row) {
        return sentences.headline(row);
    }

    /// Why the segment is in its state.
    public String because(SegmentRow row) {
        return sentences.because(row);
    }

    /// The rule behind the action; empty when none fired.
    public String rule(SegmentRow row) {
        return sentences.rule(row);
    }

    public String severity(SegmentRow row) {
        return sentences.severity(row);
    }

    /// How a firm stands to the segment.
    public String relation(FirmClaim claim) {
        return sentences.relation(claim);
    }

    /// What a firm needs the segment for.
    public String need(FirmClaim claim) {
        return sentences.need(claim);
    }

    /// From the firm and its source to the segment.
    public String evidence(FirmClaim claim, SegmentRow row) {
        return sentences.evidence(claim, row);
    }

    /// One sentence on a cluster.
    public String verdict(ClusterGaps cluster) {
        return sentences.verdict(cluster);
    }

    /// Titles of a firm in words.
    public List<String> titles(FirmClaim.Firm firm) {
        return firm.tiers().stream().map(words::title).toList();
    }
}
