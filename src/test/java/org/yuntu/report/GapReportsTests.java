package org.yuntu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuntu.analysis.ChainScenario.JIANGSU;
import static org.yuntu.analysis.ChainScenario.TAIYUAN;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuntu.analysis.ChainScenario;
import org.yuntu.analysis.GapAnalysis;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Scope;
import org.yuntu.model.ReferenceChains.ProductKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GapReportsTests {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @TempDir
    Path folder;

    private static ChainScenario scenario() {
        return new ChainScenario()
                .chain("合金钢 > 齿轮 > 减速器 > 采煤机 > 智能综采工作面")
                .chain("轴承 > 减速器")
                .chokepoint("轴承", "减速器")
                .weight("减速器", 5)
                .makers("合金钢", 3)
                .makers("采煤机", 3)
                .firm("太原齿轮厂", TAIYUAN, "链主企业", List.of("专精特新“小巨人”企业"), "齿轮")
                .firm("江苏减速机股份", JIANGSU, "减速器");
    }

    private static GapResult result() {
        return scenario().run();
    }

    @Test
    void theSentenceOnAGapNamesNeedsAndTargets() {
        assertThat(GapReports.markdown(result(), ZH))
                .contains("缺口：减速器（中游·减速器环节）——本省无生产企业；下游 1 个环节、3 家企业有需求；可引进：江苏减速机股份（江苏省）；可延链：太原齿轮厂（太原市）");
    }

    @Test
    void theReportSaysWhyAndOnWhatEvidence() {
        assertThat(GapReports.markdown(result(), ZH))
                .contains("# 产业链缺口分析报告：山西省")
                .contains("#### 补链 · 减速器")
                .contains("依据：处在已覆盖环节之间：上游有齿轮，下游有采煤机")
                .contains("仅按权重列第 1")
                .contains("### 先核实的环节（名录内外都没有企业）", "轴承（中游；需求企业")
                .contains("可引进：江苏减速机股份（江苏省） →〔观测 1.00；词“减速器”；企业名称；名录.csv 第 7 行；2024-06-30 的数据〕→ 减速器")
                .contains("采煤机缺投入：减速器（关键）")
                .contains("| 薄弱线 θ\\_weak（有效家数） | 2 |")
                .contains("| 数据指纹 | " + result().data().fingerprint());
    }

    @Test
    void outsideInputsStandInASectionOfTheirOwn() {
        GapResult result =
                scenario().chain("煤焦油 > 减速器").kind("煤焦油", ProductKind.RESOURCE).run();

        assertThat(GapReports.markdown(result, ZH))
                .contains("外部投入（不判缺口）1 个")
                .contains("### 外部投入与配套（不判缺口）")
                .contains("| 煤焦油 | 中游 | 煤焦油环节 | 0/0 |")
                .doesNotContain("缺口：煤焦油");
    }

    @Test
    void servicesAreProvidedNotMade() {
        GapResult result = new ChainScenario()
                .chain("检测 > 减速器")
                .kind("检测", ProductKind.SERVICE)
                .makers("减速器", 3)
                .firm("江苏检测股份", JIANGSU, "检测")
                .run();

        assertThat(GapReports.markdown(result, ZH)).contains("本省无服务企业").doesNotContain("本省无生产企业");
    }

    @Test
    void theSummaryHoldsFiguresAndThePressingGapsOnly() {
        JsonNode root = JsonMapper.shared().readTree(GapReports.summary(result(), ZH, 1));

        assertThat(root.at("/clusters/0/name").stringValue()).isEqualTo("煤机智能制造装备");
        assertThat(root.at("/clusters/0/pressing")).hasSize(1);
        assertThat(root.at("/clusters/0/pressing/0/sentence").stringValue()).startsWith("缺口：减速器");
        assertThat(root.at("/clusters/0/segments").isMissingNode()).isTrue();
    }

    @Test
    void theReportExistsInEnglish() {
        assertThat(GapReports.markdown(result(), Locale.ENGLISH))
                .contains(
                        "Gap: 减速器 (midstream, 减速器 link) – no maker in the province; needed by 3 firms in 1 segment downstream")
                .doesNotContain("缺口")
                .doesNotContain("建议");
    }

    @Test
    void whereNoFirmsOutsideAreKnownTheSentenceDoesNotClaimThereAreNone() {
        GapResult local = new ChainScenario().chain("甲 > 乙").makers("乙", 3).run();

        assertThat(GapReports.markdown(local, ZH)).contains("尚未导入本链的省外企业").doesNotContain("名录中省外也没有");
    }

    @Test
    void titlesAreReadInTheReadersLanguageHoweverTheyWereStored() {
        ChainScenario stored =
                new ChainScenario().chain("甲 > 乙").firm("某厂", TAIYUAN, "LEADER", List.of("LITTLE_GIANT", "老字号"), "乙");

        assertThat(GapReports.markdown(stored.run(), ZH)).contains("某厂（太原市；链主企业；专精特新“小巨人”企业；老字号） →〔观测 1.00");
        assertThat(GapReports.markdown(stored.run(), Locale.ENGLISH)).contains("chain leader; little giant; 老字号");
    }

    @Test
    void withoutEnterprisesTheReportSaysWhatToImport() {
        GapResult empty = new ChainScenario().chain("甲 > 乙").run();

        assertThat(GapReports.markdown(empty, ZH)).contains("请先导入企业名录").doesNotContain("逐项建议");
        assertThat(GapReports.console(empty, ZH, 10)).contains("请先导入企业名录").doesNotContain("最紧要的");
    }

    @Test
    void withoutTemplatesTheReportSaysWhatToLoad() {
        GapResult bare =
                GapAnalysis.run(GapProjection.builder().build(), Scope.SHANXI, List.of(), GapParameters.defaults());

        assertThat(GapReports.markdown(bare, ZH)).contains("请先载入参考数据");
    }

    @Test
    void namesCannotBreakTheReport() {
        GapResult hostile = new ChainScenario()
                .chain("甲 > 乙")
                .firm("=HYPERLINK(\"http://x\")|<script>[a](b)", TAIYUAN, "乙")
                .run();

        assertThat(GapReports.markdown(hostile, ZH))
                .doesNotContain("<script>")
                .doesNotContain("[a](b)")
                .contains("\\|&lt;script&gt;\\[a\\](b)");
    }

    @Test
    void csvHasOneRowForEachGapAndNothingASpreadsheetWouldRun() throws IOException {
        GapResult hostile =
                scenario().firm("=cmd|' /C calc'!A0", TAIYUAN, "智能综采工作面").run();
        Path file =
                GapReports.write(hostile, folder, EnumSet.of(ReportFormat.CSV)).getFirst();

        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).extracting(r -> r.getField("产品")).contains("减速器", "轴承", "齿轮", "智能综采工作面");
            assertThat(rows)
                    .allSatisfy(r -> assertThat(r.getFields())
                            .noneMatch(f ->
                                    f.startsWith("=") || f.startsWith("+") || f.startsWith("-") || f.startsWith("@")));
            assertThat(rows.getFirst().getField("参数")).contains("可信度下限 c_min=0.5");
            assertThat(rows.getFirst().getField("数据指纹")).hasSize(64);
        }
    }

    @Test
    void theWorkbookHasASheetForEachClusterThatFiltersAndStaysInView() throws IOException {
        GapResult hostile = scenario().firm("=1+1", TAIYUAN, "齿轮").run();
        Path file =
                GapReports.write(hostile, folder, EnumSet.of(ReportFormat.XLSX)).getFirst();

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("总览");
            Sheet cluster = workbook.getSheet("煤机智能制造装备");
            assertThat(cluster.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheet("煤机智能制造装备")
                            .getCTWorksheet()
                            .getAutoFilter()
                            .getRef())
                    .startsWith("A3:");
            assertThat(cluster.getRow(2).getCell(4).getStringCellValue()).isEqualTo("产品");
            assertThat(cluster.getLastRowNum()).isEqualTo(2 + 6);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue()).doesNotStartWith("=");
                        }
                    });
                }
            }
            assertThat(workbook.getSheet("证据").getLastRowNum()).isGreaterThan(5);
            assertThat(workbook.getSheet("参数与数据")).isNotNull();
        }
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException, InterruptedException {
        List<Path> first = GapReports.write(result(), folder.resolve("one"), GapReports.allFormats());
        Thread.sleep(2100);
        List<Path> second = GapReports.write(result(), folder.resolve("two"), GapReports.allFormats());

        assertThat(first)
                .extracting(p -> p.getFileName().toString())
                .containsExactly("gaps-140000.md", "gaps-140000.csv", "gaps-140000.xlsx", "gaps-140000.json");
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void jsonKeepsTheOrderOfTheRecords() {
        String json = GapReports.json(result());
        JsonNode root = JsonMapper.shared().readTree(json);

        assertThat(json.indexOf("\"schema\"")).isLessThan(json.indexOf("\"scope\""));
        assertThat(json.indexOf("\"state\"")).isLessThan(json.indexOf("\"because\""));
        assertThat(root.at("/clusters/0/cluster").stringValue()).isEqualTo("coal-machinery");
        assertThat(root.at("/clusters/0/segments/0/severity/value").doubleValue())
                .isPositive();
        assertThat(root.at("/parameters/asOf").isNull()).isTrue();
        assertThat(root.at("/data/newest").stringValue()).isEqualTo("2024-06-30");
    }

    @Test
    void tablesInTheTerminalLineUp() {
        List<String> lines = GapReports.console(result(), ZH, 10).lines().toList();
        int rule = java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("----"))
                .findFirst()
                .orElseThrow();

        assertThat(TextTable.width(lines.get(rule - 1))).isEqualTo(TextTable.width(lines.get(rule)));
        assertThat(TextTable.width(lines.get(rule + 1))).isEqualTo(TextTable.width(lines.get(rule)));
        assertThat(String.join("\n", lines)).contains("最紧要的 2 项").contains("减速器");
    }

    @Test
    void charactersAreAsWideAsATerminalDrawsThem() {
        assertThat(TextTable.width("减速器 ABC（甲）")).isEqualTo(6 + 4 + 6);
        assertThat(TextTable.width("e\u0301𠀀")).isEqualTo(3);
        assertThat(TextTable.cut("减速器减速器", 8)).isEqualTo("减速器…");
        assertThat(TextTable.cut("减速器", 6)).isEqualTo("减速器");
    }
}
