package org.yuntu.report;

import java.util.ArrayList;
import java.util.List;
import org.yuntu.analysis.DataState;
import org.yuntu.analysis.Fullness;
import org.yuntu.analysis.GapResult;
import org.yuntu.model.SegmentState;

/// The opening sentences of every report: the count of gaps, the data they rest on, and what to do when there are
/// none yet.
final class Summaries {

    private Summaries() {}

    static List<String> of(GapResult result, GapWords words) {
        List<String> lines = new ArrayList<>();
        int segments =
                result.clusters().stream().mapToInt(c -> c.summary().segments()).sum();
        if (segments == 0) {
            lines.add(words.text("report.empty.template"));
        } else {
            lines.add(words.text(
                    "report.overview.sentence",
                    result.clusters().size(),
                    segments,
                    count(result, SegmentState.ABSENT),
                    count(result, SegmentState.FRAGILE),
                    count(result, SegmentState.WEAK),
                    count(result, SegmentState.PRESENT),
                    count(result, SegmentState.EXTERNAL)));
        }
        if (result.data().makersInScope() == 0) {
            lines.add(words.text("report.empty.firms", words.here(result.scope())));
        }
        lines.addAll(data(result, words));
        return lines;
    }

    private static List<String> data(GapResult result, GapWords words) {
        DataState d = result.data();
        DataState.FactCounts f = d.facts();
        Fullness full = d.fullness();
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "report.data.sentence",
                d.firms(),
                words.here(result.scope()),
                d.firmsInScope(),
                share(full.withScope(), d),
                share(full.withIndustry(), d),
                share(full.withProducts(), d),
                date(full.oldest(), words),
                date(full.newest(), words)));
        String facts = words.text(
                "report.data.facts", f.admitted(), f.observed(), f.derived(), f.predicted(), f.total() - f.admitted());
        if (d.oldest().isPresent() && d.newest().isPresent()) {
            String dates = words.text(
                    "report.data.dates",
                    d.oldest().get().toString(),
                    d.newest().get().toString(),
                    f.admitted() - f.undated(),
                    f.undated());
            lines.add(facts + dates);
        } else {
            lines.add(f.admitted() > 0 ? facts + words.text("report.data.undated") : facts);
        }
        lines.add(words.text("report.data.coverage"));
        lines.add(words.text("report.data.fingerprint", d.fingerprint().substring(0, 12)));
        return lines;
    }

    private static double share(int part, DataState data) {
        return data.firms() == 0 ? 0 : (double) part / data.firms();
    }

    private static String date(String date, GapWords words) {
        return date.isEmpty() ? words.text("report.data.unknownDates") : date;
    }

    private static int count(GapResult result, SegmentState state) {
        return result.clusters().stream()
                .mapToInt(c -> c.summary().count(state))
                .sum();
    }
}
