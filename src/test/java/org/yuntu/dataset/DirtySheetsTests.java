package org.yuntu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dirty workbooks from beginning to end; see [DirtyFilesTests] for how rows are shown.
class DirtySheetsTests {

    @TempDir
    Path directory;

    private static Workbook workbook(String ending) {
        return ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static Row fill(Sheet sheet, int row, String... values) {
        Row cells = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            cells.createCell(i).setCellValue(values[i]);
        }
        return cells;
    }

    private TableFile save(Workbook workbook, String ending) throws IOException {
        Path file = directory.resolve("dirty." + ending);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return TableFile.open(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsMergedTitlesAndNamesRowsThatAMergedCellLeftEmpty(String ending) throws IOException {
        Workbook workbook = workbook(ending);
        Sheet sheet = workbook.createSheet("名录");
        fill(sheet, 0, "某市企业名录");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        fill(sheet, 1, "企业名称", "所在市", "主营产品");
        fill(sheet, 2, "太原甲有限公司", "太原市", "液压支架");
        fill(sheet, 3, "", "太原市", "掘进机");
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        fill(sheet, 4, "大同乙有限公司", "大同市", "");
        fill(sheet, 5, "合计", "", "");

        assertThat(DirtyFilesTests.outcome(save(workbook, ending)))
                .containsExactly("3 + 太原甲有限公司", "4 - N01 企业名称=", "5 + 大同乙有限公司", "skipped 0 0 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsResultsOfFormulasAndNamesTheirErrors(String ending) throws IOException {
        Workbook workbook = workbook(ending);
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "注册资本(万元)", "成立日期");
        fill(sheet, 1, "太原甲有限公司", "", "2009-01-05").getCell(1).setCellFormula("60+40");
        fill(sheet, 2, "大同乙有限公司", "", "2009.1.5").getCell(1).setCellErrorValue(FormulaError.REF.getCode());
        fill(sheet, 3, "", "100", "").getCell(0).setCellFormula("\"太原丙\"&\"有限公司\"");
        fill(sheet, 4, "太原丁有限公司", "", "").getCell(2).setCellValue(39818);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(DirtyFilesTests.outcome(save(workbook, ending)))
                .containsExactly(
                        "2 + 太原甲有限公司 A02 注册资本(万元)=100",
                        "3 + 大同乙有限公司 X01 注册资本(万元)=#REF!",
                        "4 + 太原丙有限公司 A02 注册资本(万元)=100",
                        "5 + 太原丁有限公司 D02 成立日期=39818");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void losesTheDigitsOfNumbersStoredAsNumbersAloud(String ending) throws IOException {
        Workbook workbook = workbook(ending);
        Sheet sheet = workbook.createSheet("a");
        fill(sheet, 0, "企业名称", "统一社会信用代码", "注册号");
        Row row = fill(sheet, 1, "太原甲有限公司", "", "");
        row.getCell(1).setCellValue(911401001234567890d);
        row.getCell(2).setCellValue(140105000012345d);

        assertThat(DirtyFilesTests.outcome(save(workbook, ending)))
                .hasSize(1)
                .first()
                .asString()
                .contains("统一社会信用代码");
    }
}
