package org.yuntu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.dataset.ColumnStatistics;
import org.yuntu.dataset.ValueKind;
import org.yuntu.ingest.Conflicts;
import org.yuntu.ingest.Receipt;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.IssueCode;
import org.yuntu.model.ReferenceChains.ProductKind;
import org.yuntu.model.SegmentState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportReportsTests {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @TempDir
    Path folder;

    private static Receipt.Column column(String header, String field, String reason, Map<String, Long> problems) {
        return new Receipt.Column(
                header,
                field,
                "",
                reason,
                new TreeMap<>(problems),
                new ColumnStatistics(
                        90,
                        1_500,
                        true,
                        new TreeMap<>(Map.of(ValueKind.CODE, 60L, ValueKind.CHINESE, 30L)),
                        List.of(new ColumnStatistics.Frequent("太原市", 40)),
                        "示例",
                        12));
    }

    private static Receipt receipt(Receipt.State state, String text) {
        List<Receipt.Problem> problems = new ArrayList<>();
        Map<String, Long> counts = new TreeMap<>();
        for (IssueCode code : IssueCode.values()) {
            counts.put(code.name(), 7L);
            problems.add(new Receipt.Problem(
                    code.name(),
                    code.level().name().toLowerCase(),
                    3,
                    4,
                    2,
                    text,
                    text,
                    "",
                    List.of(text, text, text),
                    "甲",
                    "乙"));
        }
        return new Receipt(
                "1",
                "B0123456789abcdef",
                state,
                new Receipt.File(text, "ab".repeat(32), 123_456, "CSV", "GB18030", "VALID_GB18030", true, ",", text, 3),
                new Receipt.Totals(100, 80, 5, 10, 5, 1, 2, 3),
                new Receipt.Changes(70, 6, 4),
                new TreeMap<>(Map.of("CODE", 60L, "NAME", 30L)),
                List.of(
                        column(text, "NAME", "synonym", Map.of()),
                        column("代码", "CREDIT_CODE", "similar", Map.of("U02", 20L)),
                        column("", "", "unknown", Map.of()),
                        column("电话", "PERSONAL", "synonym", Map.of())),
                counts,
                problems,
                "/data/imports/B0123456789abcdef/rejects.csv");
    }

    private static ImportReport report(Receipt.State state, String text, @Nullable GapChanges gaps) {
        Conflicts conflicts = new Conflicts(
                new TreeMap<>(Map.of("ADDRESS", 2L)),
                List.of(new Conflicts.Example("id", text, "ADDRESS", 5, text, text, 6, text, true)),
                true);
        return new ImportReport(receipt(state, text), conflicts, gaps);
    }

    private static GapChanges gaps(String text) {
        return new GapChanges(List.of(new GapChanges.ClusterChange(
                Cluster.values()[0],
                9,
                7,
                List.of(new GapChanges.SegmentChange(
                        new SegmentRef("p", text, text, ChainPosition.MIDSTREAM, ProductKind.PRODUCT),
                        SegmentState.ABSENT,
                        SegmentState.FRAGILE)))));
    }

    @ParameterizedTest
    @EnumSource(Receipt.State.class)
    void theChinesePageSpeaksChinese(Receipt.State state) {
        String page = ImportReports.html(report(state, "名单.csv", gaps("减速器")), ZH);

        assertThat(page).contains("lang=\"zh-CN\"", "名单.csv", "接下来", "各列的理解", "第 4 行", "请核对");
        boolean compared = state == Receipt.State.DONE || state == Receipt.State.DRY_RUN;
        assertThat(page.contains("减速器（缺口 → 单点）")).isEqualTo(compared);
        assertThat(page.contains("与既有说法不同之处")).isEqualTo(compared);
        assertThat(page).doesNotContain("{0}", "import.", "null");
    }

    @Test
    void theEnglishPageSpeaksEnglish() {
        String page = ImportReports.html(report(Receipt.State.DONE, "firms.csv", gaps("Reducer")), Locale.ENGLISH);

        assertThat(page)
                .contains(
                        "lang=\"en\"",
                        "What to do now",
                        "Reducer (Gap → Single source)",
                        "yuntu undo B0123456789abcdef");
        assertThat(page.replaceAll("太原市|示例|代码|电话|[\\u4e00-\\u9fff]+=?", "").length())
                .isPositive();
        assertThat(page).doesNotContain("请", "导入");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'--></style><script>x</script>",
                "&lt;script&gt;",
                "\u202e\u0000\u0008\ud800x",
                "]]><!--",
                "javascript:alert(1)"
            })
    void textOfFilesStaysText(String text) throws Exception {
        String page = ImportReports.html(report(Receipt.State.DRY_RUN, text, gaps(text)), ZH);

        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "onerror=\"", "href=\"javascript");
        assertThat(page).contains("default-src &#39;none&#39;").doesNotContain("http://", "https://");
        String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<(meta|br)([^>]*)>", "<$1$2/>");
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        assertThat(document.getElementsByTagName("bdi").getLength()).isPositive();
    }

    @Test
    void theJsonIsTheReceiptWithWhatWasFoundBeside() {
        JsonNode json = JsonMapper.shared().readTree(ImportReports.json(report(Receipt.State.DONE, "a.csv", null)));

        assertThat(json.get("batch").stringValue()).isEqualTo("B0123456789abcdef");
        assertThat(json.get("totals").get("read").asLong()).isEqualTo(100);
        assertThat(json.get("columns").get(1).get("problems").get("U02").asLong())
                .isEqualTo(20);
        assertThat(json.get("columns")
                        .get(0)
                        .get("content")
                        .get("kinds")
                        .get("CODE")
                        .asLong())
                .isEqualTo(60);
        assertThat(json.get("conflicts").get("byField").get("ADDRESS").asLong()).isEqualTo(2);
        assertThat(json.get("gaps").isNull()).isTrue();
    }

    @Test
    void standsBesideTheRejects() throws IOException {
        Path page = ImportReports.write(report(Receipt.State.DONE, "a.csv", null), folder, ZH);

        assertThat(page).isEqualTo(folder.resolve("B0123456789abcdef").resolve("report.html"));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("href=\"rejects.csv\"");
        assertThat(page.resolveSibling("report.json")).exists();
    }

    @Test
    void theTerminalTableSaysHowSureWeAre() {
        assertThat(ImportReports.mapping(receipt(Receipt.State.DRY_RUN, "企业名称"), ZH))
                .hasSize(6)
                .anySatisfy(line -> assertThat(line).contains("企业名称", "名称", "确定", "表头一致", "100% 可读", "90%"))
                .anySatisfy(line -> assertThat(line).contains("代码", "请核对", "78% 可读"))
                .anySatisfy(line -> assertThat(line).contains("#3", "未采用"));
    }
}
