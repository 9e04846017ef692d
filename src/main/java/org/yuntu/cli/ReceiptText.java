package org.yuntu.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuntu.ingest.Conflicts;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.IssueCode;
import org.yuntu.model.Texts;
import org.yuntu.report.GapChanges;
import org.yuntu.report.ImportReport;
import org.yuntu.report.ImportReports;

/// A receipt for the terminal: verdict first, then what was read, what changed, what is wrong and where the rejects
/// and the report are.
record ReceiptText(Texts texts) {

    private static final int MOST_CODES = 12;
    private static final int MOST_SEGMENTS = 5;

    /// @param page the report as a page; records have none
    void print(ImportReport report, @Nullable Path page) {
        Receipt receipt = report.receipt();
        Receipt.Totals t = receipt.totals();
        line("cli.receipt." + receipt.state().name(), figures(receipt));
        Receipt.File f = receipt.file();
        line(
                "cli.receipt.file",
                f.format(),
                f.encoding(),
                texts.text("table.encoding." + f.why()),
                f.delimiter().equals("\t") ? "TAB" : f.delimiter(),
                f.sheet(),
                String.valueOf(f.headerLine()),
                f.sha256().substring(0, 12));
        columns(receipt);
        Receipt.Changes c = receipt.changes();
        line(
                ofRecords(receipt) ? "cli.receipt.changes.records" : "cli.receipt.changes",
                n(c.created()),
                n(c.updated()),
                n(c.matchedByName()));
        if (t.blank() + t.repeatedHeaders() + t.totalsLines() > 0) {
            line("cli.receipt.skipped", n(t.blank()), n(t.repeatedHeaders()), n(t.totalsLines()));
        }
        receipt.problemCounts().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> e) ->
                                IssueCode.valueOf(e.getKey()).level())
                        .thenComparing(
                                Map.Entry.<String, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CODES)
                .forEach(e -> problem(receipt, e.getKey(), e.getValue()));
        if (receipt.problemCounts().size() > MOST_CODES) {
            line("cli.receipt.more", receipt.problemCounts().size() - MOST_CODES);
        }
        conflicts(report.conflicts());
        if (report.gaps() != null) {
            gaps(report.gaps());
        }
        if (receipt.rejects() != null) {
            line("cli.receipt.rejects", receipt.rejects());
        }
        if (page != null) {
            line("cli.receipt.report", page.toString());
        }
        if (receipt.state() == Receipt.State.DONE) {
            line("cli.receipt.undo", receipt.batch());
        }
    }

    /// Before anything is written the reader wants to see how each column was understood; afterwards a line will do.
    private void columns(Receipt receipt) {
        boolean nothingWritten = receipt.state() == Receipt.State.DRY_RUN || receipt.state() == Receipt.State.STOPPED;
        if (nothingWritten && !ofRecords(receipt)) {
            ImportReports.mapping(receipt, texts.locale()).forEach(row -> Terminal.print("    " + row));
            return;
        }
        line(
                "cli.receipt.columns",
                receipt.columns().stream()
                        .filter(c -> !c.field().isEmpty())
                        .map(c -> ofRecords(receipt)
                                ? c.header()
                                : c.header() + "→" + texts.text("table.field." + c.field()))
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("-"));
        receipt.columns().stream()
                .filter(c -> c.field().isEmpty())
                .map(Receipt.Column::header)
                .reduce((a, b) -> a + " · " + b)
                .ifPresent(unknown -> line("cli.receipt.unknown", unknown));
    }

    private void conflicts(Conflicts conflicts) {
        if (!conflicts.byField().isEmpty()) {
            line(
                    "cli.receipt.conflicts",
                    conflicts.byField().entrySet().stream()
                            .map(e -> texts.text("table.field." + e.getKey()) + " " + n(e.getValue()))
                            .collect(Collectors.joining(" · ")));
        }
    }

    private void gaps(GapChanges gaps) {
        if (gaps.clusters().isEmpty()) {
            line("cli.effect.none");
        }
        for (GapChanges.ClusterChange change : gaps.clusters()) {
            line(
                    "cli.effect.cluster",
                    change.cluster().nameZh(),
                    change.absentBefore(),
                    change.absentAfter(),
                    change.segments().size(),
                    change.segments().stream()
                            .limit(MOST_SEGMENTS)
                            .map(s -> s.segment().nameZh() + "→" + s.after().nameZh())
                            .collect(Collectors.joining("、")));
        }
    }

    /// File name and totals, in the order the verdict texts want them.
    static Object[] figures(Receipt receipt) {
        Receipt.Totals t = receipt.totals();
        return new Object[] {
            receipt.file().name(), n(t.read()), n(t.imported()), n(t.unchanged()), n(t.review()), n(t.rejected())
        };
    }

    /// Fields of records go by their graph property, those of enterprises by a constant.
    private static boolean ofRecords(Receipt receipt) {
        return receipt.columns().stream()
                .map(Receipt.Column::field)
                .anyMatch(f -> !f.isEmpty() && Character.isLowerCase(f.charAt(0)));
    }

    private void problem(Receipt receipt, String code, long count) {
        receipt.problems().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .ifPresent(p -> line(
                        "cli.receipt.problem",
                        code,
                        n(count),
                        p.issue().message(texts),
                        p.line(),
                        p.header(),
                        shortened(p.value()),
                        p.issue().advice(texts)));
    }

    private static String shortened(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", "␣");
        return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 39) + "…";
    }

    private void line(String key, Object... arguments) {
        Terminal.print(texts.text(key, arguments));
    }

    private static String n(long number) {
        return "%,d".formatted(number);
    }
}
