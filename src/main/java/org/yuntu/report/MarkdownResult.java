package org.yuntu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.ResultTable;

/// An answer to read and to print; long tables are cut, the other formats have all rows.
final class MarkdownResult {

    private static final int ROWS = 50;

    private final AnalysisResult result;
    private final ResultWords words;
    private final MarkdownText out = new MarkdownText();

    private MarkdownResult(AnalysisResult result, Locale locale) {
        this.result = result;
        this.words = new ResultWords(result.info(), locale);
    }

    static String text(AnalysisResult result, Locale locale) {
        MarkdownResult markdown = new MarkdownResult(result, locale);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        out.heading(
                1,
                words.text(
                        "report.title", words.title(), result.request().scope().name()));
        out.strong(words.question());
        if (!result.notes().isEmpty()) {
            result.notes().forEach(n -> out.bullet(words.text("report.note", words.level(n), words.note(n))));
            out.line();
        }
        result.tables().forEach(this::table);
        out.heading(2, words.text("report.method"));
        out.paragraph(words.text("method"));
        evidence();
        out.heading(2, words.text("report.parameters"));
        out.header(List.of(words.text("report.item"), words.text("report.value")));
        Stream.concat(words.request(result).stream(), words.data(result).stream())
                .forEach(e -> out.row(List.of(e.label(), e.value())));
        out.line();
    }

    private void table(ResultTable table) {
        out.heading(2, words.title(table));
        if (table.isEmpty()) {
            out.paragraph(words.text("report.empty"));
            return;
        }
        out.header(words.headings(table));
        table.rows().stream()
                .limit(ROWS)
                .forEach(row -> out.row(row.stream().map(words::shown).toList()));
        out.line();
        if (table.rows().size() > ROWS) {
            out.paragraph(words.text("report.more", table.rows().size() - ROWS));
        }
    }

    private void evidence() {
        List<Evidence> evidence = result.evidence();
        if (evidence.isEmpty()) {
            return;
        }
        out.heading(2, words.text("report.evidence"));
        out.header(EvidenceRows.headings(words));
        evidence.stream().limit(ROWS).forEach(e -> out.row(new ArrayList<>(EvidenceRows.cells(e, words))));
        out.line();
        if (evidence.size() > ROWS) {
            out.paragraph(words.text("report.more", evidence.size() - ROWS));
        }
    }
}
