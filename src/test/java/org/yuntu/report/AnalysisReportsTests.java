package org.yuntu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.InvalidQueryException;
import org.yuntu.analysis.Note;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;
import org.yuntu.model.FactKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysisReportsTests {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Parameter<Integer> LEAST = Parameter.count("least", 3, 1, 9);

    @TempDir
    Path folder;

    private static AnalysisResult result(String firm) {
        ResultTable.Builder main = ResultTable.of(
                "main",
                Column.entity("cluster"),
                Column.integer("count", "firms"),
                Column.share("coverage").asDerived(),
                Column.money("amount"),
                Column.date("day"),
                Column.text("state"),
                Column.flag("late"),
                Column.list("firms"));
        for (int i = 0; i < 3; i++) {
            main.row(
                    Cell.cluster(Cluster.SEMICONDUCTORS),
                    Cell.integer(-i).evidence(List.of("r2", "r1")),
                    Cell.share(0.25),
                    Cell.money(12_500_000),
                    Cell.date(LocalDate.of(2020, 12, 31)),
                    i == 0
                            ? Cell.word("OPEN")
                            : Cell.phrase(
                                    "why",
                                    Cell.text("甲").value(),
                                    Cell.share(0.5).value()),
                    Cell.flag(true),
                    i == 0
                            ? Cell.none()
                            : Cell.list(List.of(
                                    Cell.entity("e1", firm).value(),
                                    Cell.text("乙").value())));
        }
        return new AnalysisResult(
                AnalysisInfo.of("sample", LEAST),
                AnalysisRequest.of(Scope.SHANXI, List.of(Cluster.SEMICONDUCTORS), LocalDate.of(2026, 6, 30))
                        .with(LEAST, 2),
                new DataBasis(
                        "abc",
                        Optional.empty(),
                        Optional.of(LocalDate.of(2025, 1, 2)),
                        List.of(new DataBasis.Count("firms", 7))),
                List.of(
                        main.build(),
                        ResultTable.of("other", Column.text("state")).build()),
                List.of(Note.finding("found", Cell.integer(3).value())),
                List.of(
                        new Evidence("r2", "乙室", "名单.csv", Optional.empty(), "b1", FactKind.OBSERVED, true),
                        new Evidence(
                                "r1",
                                "甲室",
                                "名单.csv",
                                Optional.of(LocalDate.of(2024, 5, 6)),
                                "b1",
                                FactKind.OBSERVED,
                                false)));
    }

    @Test
    void theTerminalShowsTheFirstRowsAndSaysHowManyMoreThereAre() {
        String text = AnalysisReports.console(result("某厂"), ZH, 2);

        assertThat(text)
                .startsWith("样例：山西省\n有多少?\n【结论】找到 3 行\n")
                .contains("集群    数量（家）  覆盖率*（%）  金额（元）  日期        状态")
                .contains("半导体           0           25%  12,500,000  2020-12-31  未覆盖")
                .contains("……另有 1 行")
                .contains("下限：2")
                .contains("企业总数：7；最新数据日期：2025-01-02；数据指纹：abc");
    }

    @Test
    void markdownHasTablesMethodEvidenceAndChoices() {
        assertThat(AnalysisReports.markdown(result("a|b<c>"), ZH))
                .contains("# 样例：山西省", "## 主表", "| 半导体 | 0 | 25% | 12,500,000 | 2020-12-31 | 未覆盖 | 是 | – |")
                .contains("甲 占 50%")
                .contains("a\\|b&lt;c&gt;、乙")
                .contains("没有符合条件的行。", "数出来的。", "| r1 | 甲室 | 名单.csv | 2024-05-06 | b1 | 观测 | 否 |", "| 下限 | 2 |");
        assertThat(AnalysisReports.markdown(result("某厂"), Locale.ENGLISH))
                .contains("# Sample: 山西省", "| Semiconductors | 0 | 25% |", "甲 of 50%");
    }

    @Test
    void csvIsSafeInSpreadsheetsAndItsRowsStandAlone() throws IOException {
        Path file = folder.resolve("out/sample.csv");
        List<Path> files = AnalysisReports.write(result("=cmd()"), ReportFormat.CSV, file, ZH);

        assertThat(files).containsExactly(file, folder.resolve("out/sample-other.csv"));
        String content = Files.readString(file);
        assertThat(content).startsWith("\ufeff集群,");
        assertThat(content.substring(1)).isEqualTo(AnalysisReports.csv(result("=cmd()"), "main", ZH, false));
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(content.substring(1)).stream()
                .toList();
        assertThat(rows.get(1).getField("企业")).isEqualTo("'=cmd()、乙");
        assertThat(rows.get(1).getField("数量（家）")).isEqualTo("'-1");
        assertThat(rows.get(1).getField("覆盖率*（%）")).isEqualTo("0.25");
        assertThat(rows.get(1).getField("依据")).isEqualTo("r1 r2");
        assertThat(rows.get(1).getField("参数与数据")).contains("下限：2");
    }

    @Test
    void theWorkbookHasASheetForEachTableAndRealNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnalysisReports.xlsx(result("某厂"), ZH, out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        AnalysisReports.xlsx(result("某厂"), ZH, again);

        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            Sheet sheet = book.getSheet("主表");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            Row row = sheet.getRow(sheet.getPaneInformation().getHorizontalSplitPosition());
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.25);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0%");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).hasToString("2020-12-31T00:00");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("r1 r2");
            assertThat(book.getSheet("参数与数据").getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("2");
        }
    }

    @Test
    void jsonKeepsKeysInEveryLanguage() {
        JsonNode english = JsonMapper.shared().readTree(AnalysisReports.json(result("某厂"), Locale.ENGLISH));
        JsonNode row = english.at("/tables/0/rows/1");

        assertThat(english.get("schema").intValue()).isEqualTo(1);
        assertThat(english.at("/clusters/0").stringValue()).isEqualTo("semiconductor");
        assertThat(english.at("/parameters/least").intValue()).isEqualTo(2);
        assertThat(row.at("/cells/cluster/id").stringValue()).isEqualTo("semiconductor");
        assertThat(row.at("/cells/coverage").doubleValue()).isEqualTo(0.25);
        assertThat(row.at("/cells/firms/0/text").stringValue()).isEqualTo("某厂");
        assertThat(english.at("/tables/0/rows/0/cells/firms").isNull()).isTrue();
        assertThat(row.at("/evidence/count/0").stringValue()).isEqualTo("r1");
        assertThat(english.at("/evidence/0/id").stringValue()).isEqualTo("r1");
    }

    @Test
    void theIndexLeadsToEveryFile() {
        List<Path> files = AnalysisReports.writeAll(List.of(result("某厂")), folder, ZH);

        assertThat(files).hasSize(6).allSatisfy(f -> assertThat(f).isNotEmptyFile());
        assertThat(folder.resolve("index.md")).content().contains("## 样例", "【结论】找到 3 行", "[sample.xlsx](sample.xlsx)");
    }

    @Test
    void anUnknownTableIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> AnalysisReports.csv(result("某厂"), "third", ZH, false))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("main, other");
    }
}
