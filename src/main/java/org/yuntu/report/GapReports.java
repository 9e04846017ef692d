package org.yuntu.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yuntu.analysis.GapResult;

/// Writes the result of the gap analysis for readers and for programs. Nothing in a report depends on the clock:
/// the same result gives the same files.
public final class GapReports {

    private GapReports() {}

    /// Writes `gaps-<code of the area>.<ending>` for each format, in Chinese.
    ///
    /// @return the files, in the order of [ReportFormat]
    public static List<Path> write(GapResult result, Path directory, Set<ReportFormat> formats) {
        return write(result, directory, formats, Locale.SIMPLIFIED_CHINESE);
    }

    /// @param directory made when missing; files of the same name are replaced, each at once
    public static List<Path> write(GapResult result, Path directory, Set<ReportFormat> formats, Locale locale) {
        GapWords words = new GapWords(locale);
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            for (ReportFormat format : ReportFormat.values()) {
                if (formats.contains(format)) {
                    files.add(write(result, words, format, directory));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write reports to " + directory.toAbsolutePath(), e);
        }
        return files;
    }

    /// All formats.
    public static Set<ReportFormat> allFormats() {
        return EnumSet.allOf(ReportFormat.class);
    }

    /// The Markdown report as text.
    public static String markdown(GapResult result, Locale locale) {
        return MarkdownGapReport.text(result, new GapWords(locale));
    }

    /// The JSON report as text.
    public static String json(GapResult result) {
        return JsonGapReport.text(result);
    }

    /// Figures and the most pressing gaps of each cluster, as JSON.
    ///
    /// @param pressing how many gaps of each cluster
    public static String summary(GapResult result, Locale locale, int pressing) {
        return JsonGapReport.summary(result, new GapWords(locale), pressing);
    }

    /// Tables and sentences for a terminal.
    ///
    /// @param rows how many gaps to list
    public static String console(GapResult result, Locale locale, int rows) {
        return new ConsoleGapReport(result, new GapWords(locale)).text(rows);
    }

    private static Path write(GapResult result, GapWords words, ReportFormat format, Path directory)
            throws IOException {
        Path file = directory.resolve("gaps-" + safe(result.scope().code()) + "." + format.ending());
        if (format == ReportFormat.CSV) {
            CsvGapReport.write(result, words, file);
            return file;
        }
        WholeFile.write(file, temporary -> {
            switch (format) {
                case MARKDOWN ->
                    Files.writeString(temporary, MarkdownGapReport.text(result, words), StandardCharsets.UTF_8);
                case XLSX -> XlsxGapReport.write(result, words, temporary);
                case JSON -> JsonGapReport.write(result, temporary);
                case CSV -> throw new IllegalStateException("CSV writes its own temporary file");
            }
        });
        return file;
    }

    private static String safe(String code) {
        return code.replaceAll("[^A-Za-z0-9-]", "_");
    }
}
