package org.yuntu.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;

/// The answer of an analysis in the reader's words, for a page.
///
/// @param evidence headings are [#evidenceHeadings]
public record ResultPage(
        String id,
        String title,
        String question,
        String method,
        List<Remark> remarks,
        List<Table> tables,
        List<Pair> basis,
        List<String> evidenceHeadings,
        List<List<String>> evidence) {

    /// @param level `finding`, `advice` or `limit`
    public record Remark(String level, String label, String text) {}

    /// @param total rows there are; the page holds the first of them
    public record Table(String key, String title, List<Heading> headings, List<List<Value>> rows, int total) {}

    public record Heading(String text, boolean number) {}

    /// @param subject id of what the value names, or empty
    /// @param day whether it is a date, which should stand in one piece
    /// @param linked whether a page tells of it
    /// @param share 0..1 for a bar, or negative
    /// @param evidence how many records it rests on
    public record Value(String text, boolean day, String subject, boolean linked, double share, int evidence) {}

    public record Pair(String label, String value) {}

    /// @param allowed what may be written
    /// @param value as given, else the default
    public record Setting(String name, String label, String type, String allowed, String value) {}

    public static ResultPage of(AnalysisResult result, Locale locale, int rows) {
        ResultWords words = new ResultWords(result.info(), locale);
        return new ResultPage(
                result.info().id(),
                words.title(),
                words.question(),
                words.text("method"),
                result.notes().stream().map(n -> remark(n, words)).toList(),
                result.tables().stream().map(t -> table(t, words, rows)).toList(),
                Stream.concat(words.request(result).stream(), words.data(result).stream())
                        .map(e -> new Pair(e.label(), e.value()))
                        .toList(),
                EvidenceRows.headings(words),
                result.evidence().stream()
                        .limit(rows)
                        .map((Evidence e) -> EvidenceRows.cells(e, words))
                        .toList());
    }

    /// The parameters of an analysis with their values.
    ///
    /// @param given what a user typed, by name
    public static List<Setting> settings(AnalysisInfo info, Map<String, String> given, Locale locale) {
        ResultWords words = new ResultWords(info, locale);
        return info.parameters().stream()
                .map(p -> new Setting(
                        p.name(),
                        words.text("parameter." + p.name()),
                        p.type(),
                        p.allowed(),
                        given.getOrDefault(p.name(), typed(p))))
                .toList();
    }

    private static String typed(Parameter<?> parameter) {
        return switch (parameter.byDefault()) {
            case Collection<?> many ->
                String.join(",", many.stream().map(ResultPage::constant).toList());
            case Object one -> constant(one);
        };
    }

    private static String constant(Object value) {
        return value instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    private static Remark remark(Note note, ResultWords words) {
        return new Remark(note.level().name().toLowerCase(Locale.ROOT), words.level(note), words.noteForForm(note));
    }

    private static Table table(ResultTable table, ResultWords words, int rows) {
        return new Table(
                table.key(),
                words.title(table),
                table.columns().stream()
                        .map((Column c) ->
                                new Heading(words.heading(table, c), c.kind().isNumber()))
                        .toList(),
                table.rows().stream()
                        .limit(rows)
                        .map(row -> row.stream().map(c -> value(c, words)).toList())
                        .toList(),
                table.rows().size());
    }

    private static Value value(Cell cell, ResultWords words) {
        return new Value(
                words.shown(cell),
                cell.value() instanceof CellValue.Day,
                cell.value() instanceof CellValue.Entity entity ? entity.id() : "",
                cell.value() instanceof CellValue.Entity entity && entity.linked(),
                cell.value() instanceof CellValue.Share share ? Math.clamp(share.part(), 0, 1) : -1,
                cell.evidence().size());
    }
}
