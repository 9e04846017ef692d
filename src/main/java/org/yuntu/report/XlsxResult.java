package org.yuntu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.ResultTable;

/// The workbook of an answer: a sheet for each table, the records it rests on, choices and data.
final class XlsxResult {

    private final AnalysisResult result;
    private final ResultWords words;
    private final SXSSFWorkbook workbook;
    private final SheetStyles styles;

    private XlsxResult(AnalysisResult result, ResultWords words, SXSSFWorkbook workbook) {
        this.result = result;
        this.words = words;
        this.workbook = workbook;
        this.styles = new SheetStyles(workbook);
    }

    static void write(AnalysisResult result, Locale locale, OutputStream out) throws IOException {
        ResultWords words = new ResultWords(result.info(), locale);
        WorkbookFile.write(
                out,
                words.text(
                        "report.title", words.title(), result.request().scope().name()),
                result.data().newest(),
                workbook -> new XlsxResult(result, words, workbook).fill());
    }

    private void fill() {
        result.tables().forEach(this::table);
        evidence();
        parameters();
    }

    private void table(ResultTable table) {
        SheetWriter sheet = sheet(words.title(table));
        sheet.title(words.title(table));
        if (table == result.tables().getFirst()) {
            sheet.note(words.question());
            result.notes().forEach(n -> sheet.note(words.text("report.note", words.level(n), words.note(n))));
        }
        List<String> header = new ArrayList<>(words.headings(table));
        header.add(words.text("report.evidence"));
        int[] widths = Stream.concat(table.columns().stream().map(XlsxResult::width), Stream.of(30))
                .mapToInt(Integer::intValue)
                .toArray();
        sheet.header(header, widths);
        for (List<Cell> row : table.rows()) {
            List<Object> cells = new ArrayList<>(row.stream().map(this::value).toList());
            cells.add(CsvResult.evidence(row));
            sheet.row(cells);
        }
        sheet.finish();
    }

    private void evidence() {
        SheetWriter sheet = sheet(words.text("report.evidence"));
        sheet.header(EvidenceRows.headings(words), new int[] {22, 36, 48, 12, 18, 8, 10});
        result.evidence().forEach(e -> sheet.row(new ArrayList<>(EvidenceRows.cells(e, words))));
        sheet.finish();
    }

    private void parameters() {
        SheetWriter sheet = sheet(words.text("report.parameters"));
        sheet.header(List.of(words.text("report.item"), words.text("report.value")), new int[] {48, 72});
        Stream.concat(words.request(result).stream(), words.data(result).stream())
                .forEach(e -> sheet.row(List.of(e.label(), e.value())));
        sheet.note(words.text("method"));
        sheet.finish();
    }

    private SheetWriter sheet(String name) {
        return new SheetWriter(workbook, styles, name);
    }

    private Object value(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Whole whole -> whole.number();
            case CellValue.Decimal decimal -> ResultWords.rounded(decimal.number());
            case CellValue.Share share -> new SheetWriter.Share(share.part());
            case CellValue.Money money -> new SheetWriter.Money(money.cny());
            case CellValue.Day day -> day.date();
            default -> words.text(cell);
        };
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case INTEGER, SHARE, FLAG -> 10;
            case DECIMAL, DATE -> 12;
            case MONEY -> 18;
            case ENTITY -> 26;
            case TEXT -> 32;
            case LIST -> 40;
        };
    }
}
