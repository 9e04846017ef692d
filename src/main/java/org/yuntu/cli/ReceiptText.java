package org.yuntu.cli;

import java.util.Comparator;
import java.util.Map;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.Texts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A receipt for the terminal: verdict first, then what was read, what changed, what is wrong and where the rejects
/// are.
record ReceiptText(Texts texts, boolean json) {

    private static final int MOST_CODES = 12;

    void print(Receipt receipt) {
        if (json) {
            Terminal.print(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(receipt));
            return;
        }
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
        line(
                "cli.receipt.columns",
                receipt.columns().stream()
                        .filter(c -> !c.field().isEmpty())
                        .map(c -> ofRecords(receipt)
                                ? c.header()
                                : c.header() + "→" + texts.text("cli.field." + c.field()))
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("-"));
        receipt.columns().stream()
                .filter(c -> c.field().isEmpty())
                .map(Receipt.Column::header)
                .reduce((a, b) -> a + " · " + b)
                .ifPresent(unknown -> line("cli.receipt.unknown", unknown));
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
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CODES)
                .forEach(e -> problem(receipt, e.getKey(), e.getValue()));
        if (receipt.rejects() != null) {
            line("cli.receipt.rejects", receipt.rejects());
        }
        if (receipt.state() == Receipt.State.DONE) {
            line("cli.receipt.undo", receipt.batch());
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
                        p.message(),
                        String.valueOf(p.line()),
                        p.header(),
                        shortened(p.value()),
                        p.hint()));
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
