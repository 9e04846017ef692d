package org.yuntu.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.HeaderMapper;
import org.yuntu.dataset.TableFile;
import org.yuntu.graph.GraphProperties;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.web.Browser;
import org.yuntu.web.access.Audit;

@GraphTest
class DataPageTests {

    private static final String TWO_FIRMS = "企业名称,地区,经营范围\n太原市演示甲液压支架制造有限公司,太原,液压支架的制造\n太原市演示乙刮板机制造有限公司,太原,刮板输送机的制造\n";

    @Autowired
    ReferenceImport references;

    @Autowired
    TestGraph graph;

    @Autowired
    Driver driver;

    @Autowired
    Uploads uploads;

    @Autowired
    JobQueue queue;

    @Autowired
    GraphProperties properties;

    @Autowired
    Audit audit;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void chainsOnly() {
        graph.run("MATCH (n:Enterprise|Record|PendingReference|ImportBatch|ReviewItem|MatchDecision) DETACH DELETE n");
        references.bringUpToDate();
        uploads.list().forEach(uploads::remove);
    }

    private long count(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).single().get(0).asLong();
        }
    }

    @Test
    void aFileIsReadTriedImportedAndTakenBack() throws Exception {
        try (Browser browser = new Browser(port)) {
            String step = upload(browser, "名录.csv", TWO_FIRMS.getBytes(Charset.forName("GB18030")));
            HttpResponse<String> page = browser.get(step);
            assertThat(page.body()).contains("GB18030", "名录.csv", "企业名称", "表头一致");

            browser.post(step + "/check", Map.of());
            HttpResponse<String> dry = settled(browser, step);
            assertThat(dry.body()).contains("试运行", "将导入 2 行", "对缺口的影响", "正式导入");
            assertThat(count("MATCH (e:Enterprise) RETURN count(e)")).isZero();

            browser.post(step + "/apply", Map.of());
            HttpResponse<String> done = settled(browser, step);
            assertThat(done.uri().getPath()).startsWith("/data/batches/B");
            assertThat(done.body()).contains("导入 2 行", "撤销本次导入");
            assertThat(count("MATCH (e:Enterprise) RETURN count(e)")).isEqualTo(2);
            assertThat(uploads.list()).as("what is imported is not kept").isEmpty();

            String batch = done.uri().getPath();
            assertThat(browser.post(batch + "/undo", Map.of()).body()).contains("请先勾选确认");
            assertThat(count("MATCH (e:Enterprise) RETURN count(e)")).isEqualTo(2);
            browser.post(batch + "/undo", Map.of("sure", "true"));
            assertThat(settled(browser, batch).body()).contains("已撤销");
            assertThat(count("MATCH (e:Enterprise) RETURN count(e)")).isZero();
            String id = batch.substring(batch.lastIndexOf('/') + 1);
            assertThat(audit.lines())
                    .anySatisfy(l -> assertThat(l).contains("\"action\":\"import\"", id, "\"who\":\"local\""))
                    .anySatisfy(l -> assertThat(l).contains("\"action\":\"undo\"", id));
        }
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() throws Exception {
        try (Browser browser = new Browser(port)) {
            imported(browser, "名录.csv", TWO_FIRMS);

            HttpResponse<String> again = imported(browser, "名录.csv", TWO_FIRMS);

            assertThat(again.body()).contains("此前已导入过");
            assertThat(count("MATCH (b:ImportBatch) RETURN count(b)")).isEqualTo(1);
        }
    }

    @Test
    void whatAColumnMeansCanBeSaidAndKept() throws Exception {
        try (Browser browser = new Browser(port)) {
            String step =
                    upload(browser, "单位.csv", "甲,乙,丙\n太原市演示甲液压支架制造有限公司,太原,液压支架的制造\n".getBytes(StandardCharsets.UTF_8));
            browser.get(step);

            HttpResponse<String> changed = browser.post(
                    step + "/settings",
                    Map.of("kind", "", "c1", "NAME", "c2", "REGION", "c3", "BUSINESS_SCOPE", "saveAs", "测试方案"));

            assertThat(changed.body()).contains("测试方案", "由您指定");
            assertThat(properties.data().resolve("profiles/测试方案.json")).exists();
            browser.post(step + "/apply", Map.of());
            settled(browser, step);
            assertThat(count("MATCH (e:Enterprise {scope: '液压支架的制造', prefecture: '140100'}) RETURN count(e)"))
                    .isEqualTo(1);
        }
    }

    @Test
    void columnsOfRecordsCanBeNamedToo() throws Exception {
        try (Browser browser = new Browser(port)) {
            String step = upload(
                    browser,
                    "实验室.csv",
                    "单位叫什么,平台类型\n云图演示煤机实验室,省重点实验室\n".getBytes(StandardCharsets.UTF_8),
                    Map.of("kind", "laboratory"));
            assertThat(browser.get(step).body()).contains("缺少必需的列");

            browser.post(step + "/settings", Map.of("kind", "laboratory", "c1", "名称", "c2", "平台类型"));
            browser.post(step + "/apply", Map.of());
            settled(browser, step);

            assertThat(count("MATCH (n:Laboratory {name: '云图演示煤机实验室'}) RETURN count(n)"))
                    .isEqualTo(1);
        }
    }

    @Test
    void rejectedRowsCanBeFetchedMendedAndBroughtBack() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<String> page = imported(browser, "名录.csv", TWO_FIRMS + ",大同,采煤机的制造\n", "50");
            assertThat(page.body()).contains("下载被拒绝的行");
            String rejects = browser.get(page.uri().getPath() + "/rejects.csv").body();

            imported(browser, "修正.csv", rejects.replace("\r\n,大同", "\r\n大同市演示丙采煤机有限公司,大同"), "50");

            assertThat(count("MATCH (e:Enterprise) RETURN count(e)")).isEqualTo(3);
        }
    }

    @Test
    void anInterruptedImportIsOfferedToGoOn() throws Exception {
        Upload cut = uploads.keep(
                "名录.csv",
                TWO_FIRMS.getBytes(StandardCharsets.UTF_8).length,
                new ByteArrayInputStream(TWO_FIRMS.getBytes(StandardCharsets.UTF_8)),
                "enterprise",
                "",
                "");
        uploads.save(cut.withApplying(true));
        try (Browser browser = new Browser(port)) {
            String step = "/data/import/" + cut.id();
            assertThat(browser.get(step).body()).contains("导入曾中断");

            browser.post(step + "/apply", Map.of());

            assertThat(settled(browser, step).body()).contains("导入 2 行");
        }
    }

    @Test
    void anUnsureRowIsDecidedOnThePage() throws Exception {
        try (Browser browser = new Browser(port)) {
            imported(
                    browser,
                    "甲.csv",
                    "企业名称,统一社会信用代码,地区\n演示同名机械有限公司,91140100MA0GTEST1X,太原\n演示同名机械有限公司,91140200MA0GTEST2Y,大同\n");
            graph.run("MATCH (n:ReviewItem) DETACH DELETE n");
            graph.run(
                    "MATCH (b:ImportBatch) WITH b LIMIT 1 MATCH (e:Enterprise) WITH b, collect(e.id) AS ids"
                            + " CREATE (:ReviewItem {id: 'R-1', state: 'pending', name: '演示同名机械有限公司', key: 'k|', batch: b.id, line: 9,"
                            + " sequence: 1, record: 8, fingerprint: 'f-1', candidates: ids, facts: '{\"name\":\"演示同名机械有限公司\",\"nameKey\":\"演示同名机械有限公司\"}'})");
            HttpResponse<String> queue = browser.get("/data/review");
            assertThat(queue.body()).contains("演示同名机械有限公司", "第 9 行", "另一家企业");

            assertThat(browser.post("/data/review/R-1", Map.of()).body()).contains("请选择这一行");
            assertThat(browser.post("/data/review/none", Map.of("choice", "")).body())
                    .contains("没有这一行");
            HttpResponse<String> decided = browser.post("/data/review/R-1", Map.of("choice", ""));

            assertThat(decided.body()).contains("已作为另一家企业", "没有待确认的行");
            assertThat(audit.lines()).last().asString().contains("\"action\":\"decision\"", "R-1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/data, 企业数据质量, Quality of the enterprises",
        "/data/batches, 导入批次, Imports",
        "/data/pending, 待对应的名称, Names that wait",
        "/data/review, 待确认的行, Rows to decide",
        "/data/import, 三步, Three steps",
        "/queries, 查询库, Queries",
        "/queries/makers, 谁生产某产品, Who makes a product",
        "/console, 控制台, console"
    })
    void pagesShowInBothLanguages(String address, String chinese, String english) throws Exception {
        try (Browser browser = new Browser(port)) {
            imported(browser, "名录.csv", TWO_FIRMS);

            HttpResponse<String> zh = browser.get(address + "?lang=zh_CN");
            HttpResponse<String> en = browser.get(address + "?lang=en");

            assertThat(zh.statusCode()).isEqualTo(200);
            assertThat(zh.body()).contains(chinese).doesNotContain("??", " th:", "style=\"", "onclick");
            assertThat(en.body()).contains(english).doesNotContain("??", " th:");
        }
    }

    @Test
    void namesOfFilesAreMadeHarmless() throws Exception {
        assertThat(FileName.safe("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.safe("C:\\名录\\a<b>.csv")).isEqualTo("a_b_.csv");
        assertThat(FileName.safe("..")).isEqualTo("_");
        assertThat(FileName.safe("con.csv")).isEqualTo("_con.csv");
        assertThat(FileName.safe("a\u202Evsc.exe\u0000\n.csv")).isEqualTo("avsc.exe.csv");
        assertThat(FileName.safe("名".repeat(300) + ".csv")).hasSize(120).endsWith(".csv");
        try (Browser browser = new Browser(port)) {
            String step = upload(browser, "../../<b>x</b>.csv", TWO_FIRMS.getBytes(StandardCharsets.UTF_8));
            assertThat(browser.get(step).body()).doesNotContain("<b>x</b>");
            assertThat(uploads.file(uploads.list().getFirst())).exists().startsWith(properties.data());
        }
        assertThat(uploads.find("../x")).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsRefusedWithASentence() throws Exception {
        Uploads small = new Uploads(folder, 10, 0);
        byte[] eleven = new byte[11];

        assertThatThrownBy(() -> small.keep("a.csv", 11, new ByteArrayInputStream(eleven), "", "", ""))
                .isInstanceOf(UploadException.class)
                .hasMessageContaining("LARGE");
        assertThatThrownBy(() -> small.keep("a.csv", 0, new ByteArrayInputStream(new byte[0]), "", "", ""))
                .hasMessageContaining("EMPTY");
        assertThatThrownBy(() -> new Uploads(folder, 100, Long.MAX_VALUE - 1000)
                        .keep("a.csv", 11, new ByteArrayInputStream(eleven), "", "", ""))
                .hasMessageContaining("SPACE");
        try (Browser browser = new Browser(port)) {
            browser.get("/data/import");
            assertThat(browser.upload("/data/import", Map.of(), Map.of("a.csv", new byte[0]))
                            .body())
                    .contains("文件是空的");
        }
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() throws Exception {
        try (Browser browser = new Browser(port)) {
            String step = upload(browser, "a.csv", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0});

            assertThat(browser.get(step).body()).contains("role=\"alert\"");
        }
    }

    @Test
    void theEmptyTableOfEnterprisesIsUnderstoodAsItIs() throws Exception {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, String.join(",", DataPages.enterpriseHeader()) + "\n甲,,,,,,,,,,,,,,\n");
        TableFile table = TableFile.open(file);

        var mapping = HeaderMapper.mapEnterprises(table.info(), table.sample(10));

        assertThat(mapping.columns())
                .allSatisfy(c -> assertThat(c.field()).as(c.header()).isNotNull());
        assertThat(mapping.findColumn(EnterpriseField.REGISTERED_CAPITAL)
                        .orElseThrow()
                        .unit())
                .isEqualTo("万元");
    }

    @Test
    void workIsDoneOneAfterAnotherAndNotTwice() throws Exception {
        java.util.concurrent.CountDownLatch gate = new java.util.concurrent.CountDownLatch(1);
        Job first = new Job("one", Job.Task.CHECK, "x", job -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Job.Outcome(null, null);
        });
        Job second = new Job("two", Job.Task.CHECK, "x", job -> new Job.Outcome(null, null));

        assertThat(queue.submit(first)).isTrue();
        assertThat(queue.submit(second)).isTrue();
        assertThat(queue.submit(new Job("two", Job.Task.APPLY, "x", job -> new Job.Outcome(null, null))))
                .isFalse();
        assertThat(second.state()).isEqualTo(Job.State.WAITING);
        assertThat(queue.before(second)).isEqualTo(1);
        gate.countDown();
        while (second.active()) {
            Thread.sleep(10);
        }
        assertThat(first.state()).isEqualTo(Job.State.DONE);
    }

    private String upload(Browser browser, String name, byte[] content) throws Exception {
        return upload(browser, name, content, Map.of());
    }

    /// @return address of the page of its steps
    private String upload(Browser browser, String name, byte[] content, Map<String, String> fields) throws Exception {
        browser.get("/data/import?lang=zh_CN");
        HttpResponse<String> page = browser.upload("/data/import", fields, Map.of(name, content));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).startsWith("/data/import/u");
        return page.uri().getPath();
    }

    private HttpResponse<String> imported(Browser browser, String name, String content) throws Exception {
        return imported(browser, name, content, "5");
    }

    private HttpResponse<String> imported(Browser browser, String name, String content, String rejectPercent)
            throws Exception {
        String step = upload(browser, name, content.getBytes(StandardCharsets.UTF_8), Map.of("kind", "enterprise"));
        browser.post(step + "/settings", Map.of("kind", "enterprise", "rejectPercent", rejectPercent));
        browser.post(step + "/apply", Map.of());
        return settled(browser, step);
    }

    private static HttpResponse<String> settled(Browser browser, String address) throws Exception {
        HttpResponse<String> page = browser.get(address);
        while (page.body().contains("data-progress")) {
            Thread.sleep(50);
            page = browser.get(address);
        }
        return page;
    }
}
