package org.yuntu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.InvalidQueryException.Field;
import org.yuntu.model.Texts;
import org.yuntu.report.AnalysisReports;
import org.yuntu.report.ReportFormat;

/// Prints an answer in the format asked for, or writes it to a file.
///
/// @param table its key, for CSV on the terminal; empty for the first
/// @param top rows of each table, as text
record ResultOutput(
        Texts texts,
        String format,
        String table,
        int top,
        @Nullable Path out) {

    /// Before any work is done for nothing.
    static void requireFormat(Texts texts, String format) {
        format(texts, format);
    }

    /// @return empty for text
    private static Optional<ReportFormat> format(Texts texts, String word) {
        if (word.equalsIgnoreCase("text")) {
            return Optional.empty();
        }
        return Optional.of(ReportFormat.findByWord(word)
                .orElseThrow(() -> new UsageException(
                        texts.text("cli.analyse." + Field.FORMAT.name(), word) + "\n  text, md, csv, xlsx, json")));
    }

    void show(AnalysisResult result) {
        Optional<ReportFormat> chosen = format(texts, format);
        if (chosen.isEmpty()) {
            Terminal.print(AnalysisReports.console(result, texts.locale(), top));
        } else if (out != null) {
            AnalysisReports.write(result, chosen.get(), out, texts.locale())
                    .forEach(file -> Terminal.print(file.toString()));
        } else {
            print(result, chosen.get());
        }
    }

    private void print(AnalysisResult result, ReportFormat chosen) {
        switch (chosen) {
            case JSON -> Terminal.print(AnalysisReports.json(result, texts.locale()));
            case MARKDOWN -> Terminal.print(AnalysisReports.markdown(result, texts.locale()));
            case CSV ->
                Terminal.print(AnalysisReports.csv(result, table, texts.locale(), false)
                        .stripTrailing());
            case XLSX -> throw new UsageException(texts.text("cli.analyse.out"));
        }
    }
}
