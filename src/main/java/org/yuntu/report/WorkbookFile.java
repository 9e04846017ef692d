package org.yuntu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes workbooks that depend on their content alone: the same content gives the same bytes, since a file's own
/// dates are those of the data.
final class WorkbookFile {

    /// Rows of a sheet kept before they are written away; the writers never go back.
    private static final int ROWS_IN_MEMORY = 100;

    private WorkbookFile() {}

    /// @param stated newest date of the data
    static void write(OutputStream out, String title, Optional<LocalDate> stated, Consumer<SXSSFWorkbook> content)
            throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            content.accept(workbook);
            Date date = Date.from(
                    stated.orElse(LocalDate.EPOCH).atStartOfDay(ZoneOffset.UTC).toInstant());
            var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setCreated(Optional.of(date));
            properties.setModified(Optional.of(date));
            properties.setTitle(title);
            Reproducibility.runWithSourceDateEpoch(() -> workbook.write(out));
        }
    }
}
