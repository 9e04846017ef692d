package org.yuntu.report;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.yuntu.dataset.CsvOutput;

/// Writes one sheet from top to bottom: title and notes, a header that stays in view and filters, rows.
final class SheetWriter {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /// Excel measures widths in 1/256 of a character.
    private static final int WIDTH_UNIT = 256;

    private static final int NONE = -1;

    private final Sheet sheet;
    private final SheetStyles styles;
    private int next;
    private int headerRow = NONE;
    private int columns;

    SheetWriter(Workbook workbook, SheetStyles styles, String name) {
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        this.styles = styles;
    }

    void title(String text) {
        Cell cell = sheet.createRow(next++).createCell(0);
        cell.setCellStyle(styles.title);
        cell.setCellValue(text);
    }

    /// A line across the sheet.
    void note(String text) {
        sheet.createRow(next++).createCell(0).setCellValue(safe(text));
    }

    void header(List<String> names, int[] widths) {
        headerRow = next;
        columns = names.size();
        Row row = sheet.createRow(next++);
        for (int c = 0; c < columns; c++) {
            Cell cell = row.createCell(c);
            cell.setCellStyle(styles.header);
            cell.setCellValue(names.get(c));
            int width = Math.max(widths[c], Math.min(12, TextTable.width(names.get(c)) + 2));
            sheet.setColumnWidth(c, Math.min(width, 255) * WIDTH_UNIT);
        }
        sheet.createFreezePane(1, next);
    }

    void row(List<Object> cells) {
        Row row = sheet.createRow(next++);
        for (int c = 0; c < cells.size(); c++) {
            set(row.createCell(c), cells.get(c));
        }
    }

    /// The filter reaches to the last row, so it comes last.
    void finish() {
        if (headerRow != NONE) {
            int last = Math.max(headerRow, next - 1);
            sheet.setAutoFilter(new CellRangeAddress(headerRow, last, 0, columns - 1));
        }
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case Share share -> {
                cell.setCellStyle(styles.share);
                cell.setCellValue(share.value());
            }
            case Number number -> {
                cell.setCellStyle(styles.number);
                cell.setCellValue(number.doubleValue());
            }
            default -> {
                cell.setCellStyle(styles.text);
                cell.setCellValue(safe(value.toString()));
            }
        }
    }

    private static String safe(String text) {
        String escaped = CsvOutput.escape(text);
        return escaped.length() <= LONGEST_TEXT ? escaped : escaped.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
