package org.yuntu.report;

import java.util.List;
import java.util.stream.Collectors;
import org.yuntu.dataset.ColumnStatistics;
import org.yuntu.ingest.Receipt;

/// The columns of an imported file: what they were taken for and what stands in them.
record ImportColumns(Receipt receipt, ImportWords words) {

    private static final int HEADER_WIDTH = 24;
    private static final int SAMPLE_WIDTH = 30;

    List<String> lines() {
        TextTable table = new TextTable(List.of(true, false, false, false, true, false));
        table.row(List.of(
                "#",
                words.text("import.column.header"),
                words.text("import.column.field"),
                words.text("import.column.sure"),
                words.text("import.column.filled"),
                words.text("import.column.sample")));
        for (int i = 0; i < receipt.columns().size(); i++) {
            Receipt.Column column = receipt.columns().get(i);
            table.row(List.of(
                    String.valueOf(i + 1),
                    TextTable.cut(plain(words.header(column, i + 1)), HEADER_WIDTH),
                    field(column),
                    sureness(column),
                    filled(column),
                    TextTable.cut(plain(column.content().sample()), SAMPLE_WIDTH)));
        }
        return table.lines();
    }

    void addTo(Html html) {
        html.open("div", "class", "wide").open("table");
        html.open("tr");
        for (String key : List.of("header", "field", "sure", "filled", "distinct", "kinds", "values", "problems")) {
            html.element("th", words.text("import.column." + key));
        }
        html.close();
        for (int i = 0; i < receipt.columns().size(); i++) {
            row(html, receipt.columns().get(i), i + 1);
        }
        html.close().close();
        html.element("p", words.text("import.columns.note"), "class", "note");
    }

    private void row(Html html, Receipt.Column column, int number) {
        ColumnStatistics content = column.content();
        boolean personal = column.field().equals("PERSONAL");
        html.open("tr", "class", column.field().isEmpty() ? "unused" : "");
        html.open("td").foreign(words.header(column, number)).close();
        html.element("td", field(column));
        html.open("td")
                .element(
                        "span",
                        sureness(column),
                        "class",
                        "sure " + ColumnFit.of(column).sureness().name())
                .close();
        html.open("td", "class", "number").text(filled(column));
        html.open("div", "class", "bar")
                .element("i", "", "style", "width:%.0f%%".formatted(share(column) * 100))
                .close()
                .close();
        html.element("td", personal ? "" : words.distinct(content), "class", "number");
        html.element("td", words.kinds(content.kinds()));
        html.open("td", "class", "values").foreign(values(content)).close();
        html.element(
                "td",
                column.problems().entrySet().stream()
                        .map(e -> e.getKey() + " × " + words.number(e.getValue()))
                        .collect(Collectors.joining(", ")),
                "class",
                "codes");
        html.close();
    }

    /// The commonest values, or an example where hardly any comes twice.
    private String values(ColumnStatistics content) {
        return content.frequent().isEmpty()
                ? ImportWords.shortened(content.sample())
                : words.list(content.frequent().stream()
                        .map(f -> ImportWords.shortened(f.value()) + " (" + words.number(f.count()) + ")")
                        .toList());
    }

    private String field(Receipt.Column column) {
        if (column.field().isEmpty()) {
            return words.text("import.column.unused");
        }
        return words.field(column.field())
                + (column.unit().isEmpty() ? "" : words.text("import.column.unit", column.unit()));
    }

    private String sureness(Receipt.Column column) {
        ColumnFit fit = ColumnFit.of(column);
        return fit.sureness() == ColumnFit.Sureness.UNUSED
                ? ""
                : words.text(
                        "import.sure." + fit.sureness().name(),
                        words.text("import.reason." + column.reason()),
                        words.percent(fit.readable()));
    }

    private String filled(Receipt.Column column) {
        return words.percent(share(column));
    }

    private double share(Receipt.Column column) {
        long read = receipt.totals().read();
        return read == 0 ? 0 : (double) column.content().filled() / read;
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", "␣");
    }
}
