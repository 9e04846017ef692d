package org.yuntu.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.ResultTable;
import org.yuntu.dataset.CsvOutput;

/// One table as CSV. The last columns name the records each row rests on and say with which choices and on which
/// data, so that a row can be passed on alone.
final class CsvResult {

    private CsvResult() {}

    static void write(AnalysisResult result, ResultTable table, Locale locale, Path file) {
        try (CsvOutput out = CsvOutput.create(file)) {
            rows(result, table, locale).forEach(out::row);
            out.commit();
        }
    }

    /// For terminals and web answers.
    ///
    /// @param forSpreadsheets whether it begins with the BOM
    static String text(AnalysisResult result, ResultTable table, Locale locale, boolean forSpreadsheets) {
        StringBuilder text = new StringBuilder();
        if (forSpreadsheets) {
            text.append(CsvOutput.BOM);
        }
        rows(result, table, locale).map(CsvOutput::line).forEach(text::append);
        return text.toString();
    }

    private static Stream<List<String>> rows(AnalysisResult result, ResultTable table, Locale locale) {
        ResultWords words = new ResultWords(result.info(), locale);
        List<String> header = new ArrayList<>(words.headings(table));
        header.addAll(List.of(
                words.text("report.evidence"), words.text("report.parameters"), words.text("data.fingerprint")));
        String choices = words.choices(result);
        return Stream.concat(Stream.of(header), table.rows().stream().map(row -> {
            List<String> cells = new ArrayList<>(row.stream().map(words::text).toList());
            cells.add(evidence(row));
            cells.add(choices);
            cells.add(result.data().fingerprint());
            return cells;
        }));
    }

    static String evidence(List<Cell> row) {
        return String.join(
                " ",
                row.stream()
                        .flatMap(c -> c.evidence().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
