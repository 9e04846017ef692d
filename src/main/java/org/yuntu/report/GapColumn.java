package org.yuntu.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.SegmentRow;
import org.yuntu.analysis.SegmentRow.Severity;

/// The columns of a row in CSV and XLSX, in their order; headers are `report.column.<name>`.
///
/// @param width in characters of the widest usual value
record GapColumn(String name, int width, Value value) {

    /// Text or number of a row.
    interface Value {
        Object of(SegmentRow row, GapWords words, GapSentences sentences);
    }

    static List<GapColumn> all() {
        return Stream.of(identity(), judgement(), severity(), figures(), names())
                .flatMap(Arrays::stream)
                .toList();
    }

    String header(GapWords words) {
        return words.text("report.column." + name);
    }

    private static GapColumn[] identity() {
        return new GapColumn[] {
            new GapColumn("cluster", 18, (r, w, s) -> w.name(r.cluster())),
            new GapColumn("chain", 22, (r, w, s) -> w.chain(r.link())),
            new GapColumn("link", 16, (r, w, s) -> w.name(r.link())),
            new GapColumn(
                    "position", 8, (r, w, s) -> w.word("position", r.segment().position())),
            new GapColumn("product", 22, (r, w, s) -> w.name(r.segment())),
            new GapColumn(
                    "productKind", 8, (r, w, s) -> w.word("product", r.segment().kind())),
            new GapColumn("id", 18, (r, w, s) -> r.segment().id()),
        };
    }

    private static GapColumn[] judgement() {
        return new GapColumn[] {
            new GapColumn("state", 8, (r, w, s) -> w.word("state", r.state())),
            new GapColumn("because", 26, (r, w, s) -> s.because(r)),
            new GapColumn("action", 8, (r, w, s) -> w.action(r.action())),
            new GapColumn("segmentAction", 14, (r, w, s) -> w.action(r.segmentAction())),
            new GapColumn("also", 14, (r, w, s) -> w.actions(r.runnersUp())),
            new GapColumn("undetermined", 16, (r, w, s) -> w.actions(r.undetermined())),
            new GapColumn("rule", 44, (r, w, s) -> s.rule(r)),
        };
    }

    private static GapColumn[] severity() {
        return new GapColumn[] {
            new GapColumn("severity", 12, (r, w, s) -> rounded(r.severity().value() * 100)),
            new GapColumn("severityRank", 10, (r, w, s) -> rank(r, r.severity().rank())),
            new GapColumn("baselineRank", 12, (r, w, s) -> rank(r, r.severity().baselineRank())),
            new GapColumn("weight", 10, (r, w, s) -> r.weight()),
            factor("weightShare", Severity::weight),
            factor("shortage", Severity::shortage),
            factor("demandFactor", Severity::demand),
            factor("chokepointFactor", Severity::chokepoint),
        };
    }

    private static GapColumn[] figures() {
        return new GapColumn[] {
            new GapColumn("local", 10, (r, w, s) -> r.depth().local()),
            new GapColumn("effective", 10, (r, w, s) -> rounded(r.depth().effective())),
            new GapColumn("observed", 10, (r, w, s) -> r.depth().observed()),
            new GapColumn("derived", 10, (r, w, s) -> r.depth().derived()),
            new GapColumn("predicted", 10, (r, w, s) -> r.depth().predicted()),
            new GapColumn("province", 10, (r, w, s) -> r.depth().province()),
            new GapColumn("outside", 10, (r, w, s) -> r.depth().outside()),
            new GapColumn("everywhere", 12, (r, w, s) -> w.yes(r.absentEverywhere())),
            new GapColumn("demanders", 12, (r, w, s) -> r.demand().firms()),
            new GapColumn(
                    "leaders",
                    10,
                    (r, w, s) -> r.demand().leadersKnown() ? (Object) r.demand().leaders() : ""),
            new GapColumn("users", 24, (r, w, s) -> w.names(r.demand().users())),
            new GapColumn("otherClusters", 14, (r, w, s) -> r.demand().otherClusters()),
            new GapColumn("flagged", 8, (r, w, s) -> w.yes(r.chokepoint().flagged())),
            new GapColumn("articulation", 10, (r, w, s) -> w.yes(r.chokepoint().articulation())),
            new GapColumn(
                    "hhi",
                    12,
                    (r, w, s) ->
                            r.depth().local() > 0 ? (Object) rounded(r.depth().hhi()) : ""),
            new GapColumn("basis", 20, (r, w, s) -> w.word("basis", r.depth().shareBasis())),
            new GapColumn(
                    "quotient",
                    10,
                    (r, w, s) -> r.quotient().value().isPresent()
                            ? (Object) rounded(r.quotient().value().getAsDouble())
                            : ""),
            new GapColumn(
                    "reference",
                    20,
                    (r, w, s) -> w.word("reference", r.quotient().reference())),
        };
    }

    private static GapColumn[] names() {
        return new GapColumn[] {
            new GapColumn("nearest", 36, (r, w, s) -> s.nearest(r)),
            new GapColumn("missing", 28, (r, w, s) -> w.names(r.missingInputs())),
            firms("makerNames", SegmentRow::makers),
            new GapColumn(
                    "demanderNames",
                    40,
                    (r, w, s) ->
                            w.list(r.demanders().stream().map(s::firmWithNeed).toList())),
            firms("extenderNames", SegmentRow::extenders),
            firms("outsiderNames", SegmentRow::outsiders),
            new GapColumn("evidence", 60, (r, w, s) -> evidence(r, s)),
            new GapColumn("sentence", 80, (r, w, s) -> s.headline(r)),
        };
    }

    private interface Factor {
        double of(Severity severity);
    }

    private static GapColumn factor(String name, Factor factor) {
        return new GapColumn(name, 10, (r, w, s) -> rounded(factor.of(r.severity())));
    }

    private interface Firms {
        List<FirmClaim> of(SegmentRow row);
    }

    private static GapColumn firms(String name, Firms firms) {
        return new GapColumn(
                name,
                40,
                (r, w, s) -> w.list(firms.of(r).stream().map(s::firmWithReason).toList()));
    }

    private static String evidence(SegmentRow row, GapSentences sentences) {
        return Stream.of(row.makers(), row.demanders(), row.outsiders())
                .flatMap(List::stream)
                .map(c -> sentences.evidence(c, row))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Object rank(SegmentRow row, int rank) {
        return row.state().isGap() ? (Object) rank : "";
    }

    /// Four decimals: enough to rank, short enough to read.
    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
