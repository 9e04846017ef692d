package org.yuntu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;

/// An answer in a terminal: question, findings, the first rows of each table, and on what it all rests.
final class ConsoleResult {

    private static final int CELL_WIDTH = 32;

    private ConsoleResult() {}

    /// @param rows how many rows of each table to show
    static String text(AnalysisResult result, Locale locale, int rows) {
        ResultWords words = new ResultWords(result.info(), locale);
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "report.title", words.title(), result.request().scope().name()));
        lines.add(words.question());
        result.notes().forEach(n -> lines.add(words.text("report.note", words.level(n), words.note(n))));
        for (ResultTable table : result.tables()) {
            lines.add("");
            lines.add(
                    words.text("report.table", words.title(table), table.rows().size()));
            if (!table.isEmpty()) {
                lines.addAll(table(table, words, rows));
            }
            if (table.rows().size() > rows) {
                lines.add(words.text("report.more", table.rows().size() - rows));
            }
        }
        lines.add("");
        lines.add(words.choices(result));
        lines.add(words.basis(result));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> table(ResultTable table, ResultWords words, int rows) {
        TextTable text = new TextTable(table.columns().stream()
                .map(Column::kind)
                .map(Column.Kind::isNumber)
                .toList());
        text.row(words.headings(table));
        table.rows().stream()
                .limit(rows)
                .forEach(row -> text.row(row.stream()
                        .map(c -> TextTable.cut(words.shown(c).replace('\n', ' '), CELL_WIDTH))
                        .toList()));
        return text.lines();
    }
}
