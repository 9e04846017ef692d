package org.yuntu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.ResultTable;

/// Writes the answer of any analysis for readers and for programs. The same answer gives the same bytes.
public final class AnalysisReports {

    private AnalysisReports() {}

    /// Tables and notes for a terminal.
    ///
    /// @param rows how many rows of each table to show
    public static String console(AnalysisResult result, Locale locale, int rows) {
        return ConsoleResult.text(result, locale, rows);
    }

    public static String markdown(AnalysisResult result, Locale locale) {
        return MarkdownResult.text(result, locale);
    }

    public static String json(AnalysisResult result, Locale locale) {
        return JsonResult.text(result, locale);
    }

    /// One table.
    ///
    /// @param table its key; empty for the first
    /// @param forSpreadsheets whether to begin with the BOM that Excel and WPS need
    public static String csv(AnalysisResult result, String table, Locale locale, boolean forSpreadsheets) {
        ResultTable chosen = table.isEmpty() ? result.tables().getFirst() : result.table(table);
        return CsvResult.text(result, chosen, locale, forSpreadsheets);
    }

    public static void xlsx(AnalysisResult result, Locale locale, OutputStream out) {
        try {
            XlsxResult.write(result, locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write the workbook of " + result.info().id(), e);
        }
    }

    /// Title and question of an analysis.
    public static List<String> describe(AnalysisInfo info, Locale locale) {
        ResultWords words = new ResultWords(info, locale);
        return List.of(words.title(), words.question());
    }

    /// All analyses with their parameters, for programs.
    public static String list(List<AnalysisInfo> analyses, Locale locale) {
        return JsonResult.list(analyses, locale);
    }

    /// Writes one answer in one format. Of an answer with several tables the CSV of the first goes to the file and
    /// the others beside it, their keys added to the name.
    ///
    /// @return the files
    public static List<Path> write(AnalysisResult result, ReportFormat format, Path file, Locale locale) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (format == ReportFormat.CSV) {
                return csvFiles(result, file, locale);
            }
            WholeFile.write(file, temporary -> {
                switch (format) {
                    case MARKDOWN -> Files.writeString(temporary, markdown(result, locale), StandardCharsets.UTF_8);
                    case JSON -> Files.writeString(temporary, json(result, locale), StandardCharsets.UTF_8);
                    case XLSX -> {
                        try (OutputStream out = Files.newOutputStream(temporary)) {
                            XlsxResult.write(result, locale, out);
                        }
                    }
                    case CSV -> throw new IllegalStateException("CSV writes its own temporary files");
                }
            });
            return List.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.toAbsolutePath(), e);
        }
    }

    /// Writes `<id>.md`, `.csv`, `.xlsx` and `.json` of each answer, and `index.md` with the findings of all.
    ///
    /// @return the files
    public static List<Path> writeAll(List<AnalysisResult> results, Path directory, Locale locale) {
        List<Path> files = new ArrayList<>();
        for (AnalysisResult result : results) {
            for (ReportFormat format : ReportFormat.values()) {
                files.addAll(
                        write(result, format, directory.resolve(result.info().id() + "." + format.ending()), locale));
            }
        }
        Path index = directory.resolve("index.md");
        try {
            Files.createDirectories(directory);
            WholeFile.write(
                    index, temporary -> Files.writeString(temporary, index(results, locale), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + index.toAbsolutePath(), e);
        }
        files.add(index);
        return files;
    }

    private static String index(List<AnalysisResult> results, Locale locale) {
        MarkdownText out = new MarkdownText();
        out.heading(1, org.yuntu.model.Texts.in(locale).text("analysis.report.index"));
        for (AnalysisResult result : results) {
            ResultWords words = new ResultWords(result.info(), locale);
            out.heading(2, words.title());
            out.paragraph(words.question());
            result.notes().forEach(n -> out.bullet(words.text("report.note", words.level(n), words.note(n))));
            for (ReportFormat format : ReportFormat.values()) {
                String file = result.info().id() + "." + format.ending();
                out.link(file, file);
            }
            out.line();
        }
        return out.toString();
    }

    private static List<Path> csvFiles(AnalysisResult result, Path file, Locale locale) {
        List<Path> files = new ArrayList<>();
        for (ResultTable table : result.tables()) {
            Path target = files.isEmpty() ? file : beside(file, table.key());
            CsvResult.write(result, table, locale, target);
            files.add(target);
        }
        return files;
    }

    private static Path beside(Path file, String key) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(
                dot < 0 ? name + "-" + key : name.substring(0, dot) + "-" + key + name.substring(dot));
    }
}
