package org.yuntu.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.yuntu.ingest.Receipt;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reports of imports: for a browser or a printer, for programs, for a terminal. The same import gives the same
/// files.
public final class ImportReports {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ImportReports() {}

    /// Writes `report.html` and `report.json` beside the rejects.
    ///
    /// @param imports folder that has a folder for each import
    /// @return the page
    public static Path write(ImportReport report, Path imports, Locale locale) {
        Path folder = imports.resolve(report.receipt().batch());
        Path page = folder.resolve("report.html");
        try {
            Files.createDirectories(folder);
            replace(page, html(report, locale));
            replace(folder.resolve("report.json"), json(report));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report " + page.toAbsolutePath(), e);
        }
        return page;
    }

    /// A page that needs nothing else: no script, no font, no picture.
    public static String html(ImportReport report, Locale locale) {
        return new ImportPage(report, new ImportWords(locale)).document();
    }

    public static String json(ImportReport report) {
        return JSON.writeValueAsString(report);
    }

    /// The mapping found, one line a column, for a terminal: column, meaning, how sure, what stands in it.
    public static List<String> mapping(Receipt receipt, Locale locale) {
        return new ImportColumns(receipt, new ImportWords(locale)).lines();
    }

    private static void replace(Path file, String text) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(temporary, text);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
