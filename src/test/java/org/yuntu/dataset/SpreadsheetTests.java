package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuntu.dataset.EncodingGuess.Why;

class SpreadsheetTests {

    @TempDir
    Path directory;

    private Path save(Workbook workbook, String name) {
        Path file = directory.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private static Workbook workbook(String ending) {
        return ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void fill(Sheet sheet, int row, Object... values) {
        Row cells = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            Cell cell = cells.createCell(i);
            switch (values[i]) {
                case String text -> cell.setCellValue(text);
                case Number number -> cell.setCellValue(number.doubleValue());
                case LocalDate date -> cell.setCellValue(date);
                case LocalDateTime time -> cell.setCellValue(time);
                case Boolean truth -> cell.setCellValue(truth);
                default -> throw new AssertionError(values[i]);
            }
        }
    }

    private static void format(Workbook workbook, Row row, int column, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsSheetsBelowTitlesAndSkipsTotals(String ending) {
        Workbook workbook = workbook(ending);
        fill(workbook.createSheet("说明"), 0, "本表仅供内部使用");
        Sheet sheet = workbook.createSheet("企业");
        fill(sheet, 0, "太原市企业名录");
        fill(sheet, 1, "单位：万元");
        fill(sheet, 3, "企业名称", "统一社会信用代码", "注册资本", "地址");
        fill(sheet, 4, "太原甲有限公司", "91140100MA0000000X", 100, "一号");
        fill(sheet, 6, "太原乙有限公司", "", 200.5);
        fill(sheet, 7, "合计", "", 300.5);
        TableFile table = TableFile.open(save(workbook, "t." + ending));

        assertThat(table.info().format().name()).isEqualToIgnoringCase(ending);
        assertThat(table.info().encoding().why()).isEqualTo(Why.SPREADSHEET);
        assertThat(table.info().sheets()).containsExactly("说明", "企业");
        assertThat(table.info().sheet()).isEqualTo("企业");
        assertThat(table.info().headerLine()).isEqualTo(4);
        assertThat(table.info().titles()).containsExactly("太原市企业名录", "单位：万元");
        assertThat(TestTables.shown(table)).containsExactly("5 太原甲有限公司|91140100MA0000000X|100|一号", "7 太原乙有限公司||200.5|");
        assertThat(TestTables.rows(table)).isEqualTo(TestTables.rows(table));
        assertThat(TestTables.counts(table).totals()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void writesNumbersAsPeopleMeanThem(String ending) {
        Workbook workbook = workbook(ending);
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "a", "b", "c", "d", "e", "f", "g", "h", "i");
        fill(
                sheet,
                1,
                "甲",
                140105000012345L,
                911401051234567890L,
                LocalDate.of(2019, 3, 5),
                LocalDateTime.of(2019, 3, 5, 10, 20, 30),
                111,
                0.125,
                0.1 + 0.2,
                true,
                1234567.5);
        Row row = sheet.getRow(1);
        format(workbook, row, 3, "yyyy\"年\"m\"月\"d\"日\"");
        format(workbook, row, 4, "yyyy/m/d h:mm:ss");
        format(workbook, row, 5, "0000");
        format(workbook, row, 6, "0.00%");
        format(workbook, row, 9, "#,##0.00");

        assertThat(TestTables.shown(TableFile.open(save(workbook, "n." + ending))))
                .containsExactly(
                        "2 甲|140105000012345|9.11401051234568E+17|2019-03-05|2019-03-05 10:20:30|0111|12.5%|0.3|TRUE|1234567.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsUnitsAndMonthsFromFormats(String ending) {
        Workbook workbook = workbook(ending);
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "注册资本", "成立日期", "注册日期");
        fill(sheet, 1, "甲", 100, LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 5));
        format(workbook, sheet.getRow(1), 1, "0\"万元\"");
        format(workbook, sheet.getRow(1), 2, "yyyy\"年\"m\"月\"");
        CellStyle builtIn = workbook.createCellStyle();
        builtIn.setDataFormat((short) 31);
        sheet.getRow(1).getCell(3).setCellStyle(builtIn);

        assertThat(TestTables.shown(TableFile.open(save(workbook, "u." + ending))))
                .containsExactly("2 甲|100万元|2019-03|2019-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsResultsOfFormulas(String ending) {
        Workbook workbook = workbook(ending);
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "注册资本", "地址");
        fill(sheet, 1, "甲", 1, "x");
        sheet.getRow(1).getCell(1).setCellFormula("1+2");
        sheet.getRow(1).getCell(2).setCellFormula("\"太\"&\"原\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(TestTables.shown(TableFile.open(save(workbook, "f." + ending))))
                .containsExactly("2 甲|3|太原");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void choosesTheSheetTheUserNames(String ending) {
        Workbook workbook = workbook(ending);
        for (String name : List.of("一", "二", "三")) {
            Sheet sheet = workbook.createSheet(name);
            fill(sheet, 0, "企业名称", "地址");
            fill(sheet, 1, "甲" + name, "x");
        }
        Path file = save(workbook, "s." + ending);

        assertThat(TestTables.shown(TableFile.open(file, TableOptions.defaults().withSheet("三"))))
                .containsExactly("2 甲三|x");
        assertThat(TestTables.shown(TableFile.open(file, TableOptions.defaults().withSheet("2"))))
                .containsExactly("2 甲二|x");
        assertThatThrownBy(() -> TableFile.open(file, TableOptions.defaults().withSheet("四")))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("一、二、三");
    }

    @Test
    void findsDamageInSheetsToo() {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "地址");
        fill(sheet, 1, "锟斤拷", "a");
        fill(sheet, 2, "乙\r\n丙_x0041_", "b");

        assertThat(TestTables.shown(TableFile.open(save(workbook, "d.xlsx"))))
                .containsExactly("2 E02 锟斤拷|a", "3 乙\r\n丙A|b");
    }

    @Test
    void readsALargeSheetWithoutKeepingIt() {
        SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "统一社会信用代码", "地址");
        for (int i = 1; i <= 20_000; i++) {
            fill(sheet, i, "山西第" + i + "有限公司", "91140100MA" + i, "太原市迎泽大街" + i + "号");
        }
        TableFile table = TableFile.open(save(workbook, "l.xlsx"));

        assertThat(TestTables.counts(table).rows()).isEqualTo(20_000);
        try (RowCursor cursor = table.rows()) {
            RawRow last = cursor.next();
            while (cursor.hasNext()) {
                last = cursor.next();
            }
            assertThat(last.cells().getFirst()).isEqualTo("山西第20000有限公司");
            assertThat(cursor.position()).isPositive().isLessThanOrEqualTo(cursor.size());
        }
    }
}
