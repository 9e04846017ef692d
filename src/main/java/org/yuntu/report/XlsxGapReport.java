package org.yuntu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yuntu.analysis.BrokenLink;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.FirmClaim;
import org.yuntu.analysis.FirmClaim.Evidence;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRow;

/// The workbook for Excel and WPS: overview, one sheet for each cluster with all its segments, breaks, evidence,
/// parameters.
final class XlsxGapReport {

    private final GapResult result;
    private final GapWords words;
    private final GapSentences sentences;
    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;

    private XlsxGapReport(GapResult result, GapWords words, SXSSFWorkbook workbook) {
        this.result = result;
        this.words = words;
        this.sentences = new GapSentences(words, result);
        this.workbook = workbook;
        this.styles = new SheetStyles(workbook);
    }

    static void write(GapResult result, GapWords words, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookFile.write(
                    out,
                    words.text("report.title", result.scope().name()),
                    result.data().newest(),
                    workbook -> new XlsxGapReport(result, words, workbook).fill());
        }
    }

    private void fill() {
        overview();
        result.clusters().forEach(this::cluster);
        broken();
        evidence();
        parameters();
    }

    private void overview() {
        SheetWriter sheet = new SheetWriter(workbook, styles, words.text("report.sheet.overview"));
        sheet.title(words.text("report.title", result.scope().name()));
        Summaries.of(result, words).forEach(sheet::note);
        List<OverviewColumn> columns = OverviewColumn.all();
        List<String> headers =
                columns.stream().map(c -> c.header(words)).collect(Collectors.toCollection(ArrayList::new));
        headers.addFirst(words.text("report.column.cluster"));
        headers.add(words.text("report.column.verdict"));
        sheet.header(
                headers,
                IntStream.concat(
                                IntStream.concat(
                                        IntStream.of(26), columns.stream().mapToInt(OverviewColumn::width)),
                                IntStream.of(100))
                        .toArray());
        for (ClusterGaps cluster : result.clusters()) {
            List<Object> cells =
                    columns.stream().map(c -> c.of(cluster)).collect(Collectors.toCollection(ArrayList::new));
            cells.addFirst(words.name(cluster.cluster()));
            cells.add(sentences.verdict(cluster));
            sheet.row(cells);
        }
        sheet.finish();
    }

    private void cluster(ClusterGaps cluster) {
        SheetWriter sheet = new SheetWriter(workbook, styles, words.name(cluster.cluster()));
        sheet.title(words.name(cluster.cluster()));
        sheet.note(sentences.verdict(cluster));
        List<GapColumn> columns = GapColumn.all();
        sheet.header(
                columns.stream().map(c -> c.header(words)).toList(),
                columns.stream().mapToInt(GapColumn::width).toArray());
        for (SegmentRow row : cluster.segments()) {
            sheet.row(columns.stream()
                    .map(c -> c.value().of(row, words, sentences))
                    .toList());
        }
        sheet.finish();
    }

    private void broken() {
        SheetWriter sheet = new SheetWriter(workbook, styles, words.text("report.sheet.broken"));
        sheet.header(
                headers("cluster", "kind", "from", "to", "criticality", "flagged", "source"),
                new int[] {22, 12, 24, 24, 10, 8, 36});
        for (ClusterGaps cluster : result.clusters()) {
            for (BrokenLink b : cluster.broken()) {
                boolean input = b.kind() == BrokenLink.Kind.MISSING_INPUT;
                sheet.row(List.of(
                        words.name(cluster.cluster()),
                        words.text(input ? "report.broken.input.kind" : "report.broken.downstream.kind"),
                        words.name(b.from()),
                        words.name(b.to()),
                        words.word("criticality", b.criticality()),
                        words.yes(b.chokepoint()),
                        b.source()));
            }
        }
        sheet.finish();
    }

    private void evidence() {
        SheetWriter sheet = new SheetWriter(workbook, styles, words.text("report.sheet.evidence"));
        sheet.header(
                headers(
                        "cluster",
                        "product",
                        "state",
                        "role",
                        "firm",
                        "region",
                        "tiers",
                        "kind",
                        "fact",
                        "confidence",
                        "phrase",
                        "match",
                        "method",
                        "source",
                        "batch",
                        "line",
                        "date"),
                new int[] {22, 22, 8, 10, 36, 20, 20, 36, 10, 8, 20, 10, 16, 28, 14, 8, 12});
        for (ClusterGaps cluster : result.clusters()) {
            for (SegmentRow row : cluster.segments()) {
                claims(sheet, row, "maker", row.makers());
                claims(sheet, row, "demander", row.demanders());
                claims(sheet, row, "extender", row.extenders());
                claims(sheet, row, "outsider", row.outsiders());
            }
        }
        sheet.finish();
    }

    private void claims(SheetWriter sheet, SegmentRow row, String role, List<FirmClaim> claims) {
        for (FirmClaim claim : claims) {
            Evidence e = claim.evidence();
            List<Object> cells = new ArrayList<>(List.of(
                    words.name(row.cluster()),
                    words.name(row.segment()),
                    words.word("state", row.state()),
                    words.text("report.role." + role),
                    claim.firm().name(),
                    claim.firm().region(),
                    words.list(claim.firm().tiers().stream().map(words::title).toList()),
                    role.equals("demander") ? sentences.need(claim) : sentences.relation(claim)));
            cells.addAll(List.of(
                    words.word("kind", e.kind()),
                    e.confidence(),
                    e.phrase(),
                    words.word("match", e.match()),
                    e.rule().isBlank() ? "" : words.method(e.rule()),
                    e.source(),
                    e.batch(),
                    e.line() > 0 ? (Object) e.line() : "",
                    e.statedOn().map(Object::toString).orElse("")));
            sheet.row(cells);
        }
    }

    private void parameters() {
        SheetWriter sheet = new SheetWriter(workbook, styles, words.text("report.sheet.parameters"));
        sheet.header(headers("item", "value"), new int[] {48, 72});
        Stream.concat(ResultFacts.parameters(result, words).stream(), ResultFacts.data(result, words).stream())
                .forEach(e -> sheet.row(List.of(e.label(), e.value())));
        for (String note : List.of("cover", "kinds", "shares", "names", "baseline")) {
            sheet.note(words.text("report.note." + note));
        }
        sheet.finish();
    }

    private List<String> headers(String... columns) {
        return Stream.of(columns).map(c -> words.text("report.column." + c)).toList();
    }
}
