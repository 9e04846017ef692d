package org.yuntu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.analysis.supply.Scenarios;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.web.Browser;
import org.yuntu.web.access.Audit;

/// 情景推演, 路径 and 对标 as a planner uses them.
@GraphTest
class StudyPageTests {

    /// 甲 alone makes shearers, which it supplies to the leader, who makes smart faces, as 乙 does elsewhere; 乙 invests
    /// in 甲; 丙 stands alone.
    private static final String GRAPH = """
            CREATE (l:Enterprise {id: 'leader', name: '演示链主', nameKey: '演示链主', province: '140000', prefecture: '140100', role: '链主企业'})
            CREATE (a:Enterprise {id: 'a', name: '演示甲采煤机', nameKey: '演示甲采煤机', province: '140000', prefecture: '140100'})
            CREATE (b:Enterprise {id: 'b', name: '演示乙', nameKey: '演示乙', province: '140000', prefecture: '140700'})
            CREATE (c:Enterprise {id: 'c', name: '演示丙', nameKey: '演示丙', province: '140000', prefecture: '140700'})
            WITH l, a, b
            MATCH (shearer:Product {id: 'ma.shearer'}), (face:Product {id: 'ma.smart-face'})
            CREATE (a)-[:PRODUCES {kind: 'observed', confidence: 1.0, source: '表一', batch: 'T-batch', line: 2}]->(shearer)
            CREATE (l)-[:PRODUCES {kind: 'observed', confidence: 1.0, source: '表一', batch: 'T-batch', line: 3}]->(face)
            CREATE (b)-[:PRODUCES {kind: 'observed', confidence: 1.0, source: '表一', batch: 'T-batch', line: 4}]->(face)
            CREATE (a)-[:SUPPLIES {key: 'k1', amountCny: 50.0, product: 'ma.shearer', year: 2024, kind: 'observed', source: '采购表', statedOn: date('2025-03-01')}]->(l)
            CREATE (b)-[:INVESTS_IN {key: 'k2', kind: 'derived', source: '某规则'}]->(a)
            CREATE (:ImportBatch {id: 'T-batch', state: 'done', sequence: 1, statedOn: date('2025-03-01')})
            """;

    @Autowired
    ReferenceImport references;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Audit audit;

    @Autowired
    TestGraph graph;

    @LocalServerPort
    int port;

    @BeforeEach
    void plant() {
        clear();
        references.bringUpToDate();
        graph.run(GRAPH);
    }

    @AfterEach
    void clear() {
        graph.run("MATCH (n:Enterprise|Record|PendingReference|ImportBatch) DETACH DELETE n");
        scenarios.list().forEach(s -> scenarios.delete(s.name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scenarios",
                "/scenarios?remove=a",
                "/scenarios?region=140100&city=140700",
                "/scenarios?remove=nonsense",
                "/scenarios?compare",
                "/paths",
                "/paths?from=a&to=leader&max=2",
                "/paths?from=a&to=c",
                "/paths?by=end",
                "/paths?gap=ma.shearer",
                "/compare",
                "/compare?by=city",
                "/compare?by=time",
                "/compare?a=semiconductor&b=photovoltaic&city=140100",
                "/compare?a=140100&b=140700&cluster=coal-machinery",
                "/compare?a=2024-12-31&b=2025-03-01",
                "/compare?a=semiconductor&b=140100"
            })
    void everyPageShowsInBothLanguages(String address) throws Exception {
        HttpResponse<String> chinese = get(address);
        HttpResponse<String> english = get(address + (address.contains("?") ? "&" : "?") + "lang=en");

        assertThat(chinese.statusCode()).as(chinese.body()).isEqualTo(200);
        assertThat(chinese.body()).contains("lang=\"zh-CN\"");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"");
        assertThat(chinese.body() + english.body()).doesNotContain("??").doesNotContain(" th:");
    }

    @Test
    void withoutItsOnlyMakerASegmentBecomesAGapAndTheLeaderLacksTheProduct() throws Exception {
        String page = get("/scenarios?remove=a").body();

        assertThat(page).contains("演示甲采煤机", "单点 → 缺口", "供应全断", "无人供应：采煤机", "1 → 0");
        assertThat(page).contains("href=\"/scenarios.svg?remove=a", "/api/v1/analyses/what-if?remove=a");
    }

    @Test
    void aNameThatMeansOneFirmIsTakenAndOneThatMeansSeveralIsAskedFor() throws Exception {
        HttpResponse<String> one = get("/scenarios?region=140700&find=" + encoded("甲采煤"));
        HttpResponse<String> several = get("/scenarios?find=" + encoded("演示"));
        HttpResponse<String> none = get("/scenarios?find=" + encoded("没有的"));

        assertThat(one.uri().getQuery()).isEqualTo("remove=a&region=140700");
        assertThat(several.body()).contains("href=\"/scenarios?remove=a\"", "href=\"/scenarios?remove=leader\"");
        assertThat(none.body()).contains("没有找到“没有的”");
    }

    @Test
    void aNewMakerClosesAGapWhicheverWordMeansTheProduct() throws Exception {
        HttpResponse<String> page = get("/scenarios?product=" + encoded("刮板输送机") + "&maker=" + encoded("演示丁,戊"));

        assertThat(page.uri().getQuery()).startsWith("add=演示丁+戊@ma.");
        assertThat(page.body()).contains("演示丁 戊 → 刮板输送机", "0 → 1", "单点 → 已覆盖");
    }

    @Test
    void aWordThatMeansNothingSaysWhatIsAllowed() throws Exception {
        assertThat(get("/scenarios?remove=nonsense").body()).contains("role=\"alert\"", "nonsense");
        assertThat(get("/compare?a=semiconductor&b=140100").body()).contains("role=\"alert\"");
        assertThat(get("/scenarios.svg?remove=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void aScenarioIsKeptComparedAndForgotten() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/scenarios?remove=a");
            HttpResponse<String> saved =
                    browser.post("/scenarios", Map.of("name", "少了甲", "remove", "a", "add", "", "region", ""));
            assertThat(saved.uri().getPath()).isEqualTo("/scenarios/少了甲");
            assertThat(saved.body()).contains("单点 → 缺口", "删除这个情景");

            browser.get("/scenarios?region=140100");
            browser.post("/scenarios", Map.of("name", "太原关停", "remove", "", "add", "", "region", "140100"));
            HttpResponse<String> both =
                    browser.get("/scenarios?compare=" + encoded("少了甲") + "&compare=" + encoded("太原关停"));
            assertThat(both.body()).contains("少了甲", "太原关停", "2 个情景", "采煤机", "不变");

            browser.get("/scenarios/" + encoded("少了甲"));
            browser.post("/scenarios/" + encoded("少了甲") + "/delete", Map.of());
            assertThat(browser.get("/scenarios/" + encoded("少了甲")).statusCode()).isEqualTo(404);
            assertThat(audit.lines())
                    .anySatisfy(l -> assertThat(l).contains("scenario-save", "少了甲"))
                    .anySatisfy(l -> assertThat(l).contains("scenario-delete", "少了甲"));
        }
    }

    @Test
    void aNameThatCannotStandInAnAddressIsRefused() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/scenarios?remove=a");

            HttpResponse<String> refused = browser.post("/scenarios", Map.of("name", "a/b", "remove", "a"));

            assertThat(refused.body()).contains("没有保存：名称");
            assertThat(refused.uri().getQuery()).contains("remove=a");
            assertThat(scenarios.list()).isEmpty();
        }
    }

    @Test
    void anotherSiteCannotSaveAScenario() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/scenarios?remove=a");

            assertThat(browser.postWithoutToken("/scenarios", Map.of("name", "x", "remove", "a"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(scenarios.list()).isEmpty();
        }
    }

    @Test
    void aPathShowsEachStepWithItsWordDirectionSourceAndDate() throws Exception {
        String page = get("/paths?from=" + encoded("演示甲采煤机") + "&to=leader").body();

        assertThat(page).contains(">供货给<", ">采购表<", ">2025-03-01<", "最短 1 步相连");
        assertThat(get("/paths?from=leader&to=a").body()).contains(">采购自<");
        assertThat(get("/paths?from=b&to=leader").body()).contains("step derived", "含推导的关系");
    }

    @Test
    void organisationsWithoutAPathOrWithoutAnyTieSaySo() throws Exception {
        assertThat(get("/paths?from=a&to=c").body()).contains("“演示丙”在数据中没有任何登记的关系");
        assertThat(get("/paths?from=b&to=leader&max=1").body()).contains("没有相连的路径");
        assertThat(get("/paths?from=" + encoded("演示") + "&to=a").body())
                .contains("是哪一个", "href=\"/paths?from=leader&amp;to=a\"");
    }

    @Test
    void aMissingProductLeadsToItsEndProducts() throws Exception {
        String page = get("/paths?gap=" + encoded("采煤机")).body();

        assertThat(page).contains("id=\"tree\"", " last\"", "缺它不成");
    }

    @Test
    void twoSidesStandWithTheirFiguresAndTheDifference() throws Exception {
        String page = get("/compare?a=140100&b=140700").body();

        assertThat(page).contains("太原市 与 晋中市", "id=\"bars\"", "生产企业", "◀ -1", "/api/v1/analyses/comparison?");
        assertThat(get("/compare?by=time").body()).contains("现在（数据截至 2025-03-01）", "2024 年末");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scenarios.svg?remove=a",
                "/paths.svg?from=a&to=leader",
                "/paths.svg?gap=ma.shearer",
                "/compare.svg?a=140100&b=140700"
            })
    void picturesCarryTheirTitleAndDate(String address) throws Exception {
        HttpResponse<String> svg = get(address);
        HttpResponse<String> png = get(address.replace(".svg", ".png"));

        assertThat(svg.body()).startsWith("<?xml").contains("<style>", "数据截至");
        assertThat(png.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void firmsClustersAndSegmentsLeadHere() throws Exception {
        assertThat(get("/enterprises/a").body()).contains("/scenarios?remove=a", "/paths?from=a");
        assertThat(get("/clusters/coal-machinery/chain").body()).contains("/compare?a=coal-machinery");
        assertThat(get("/segments/ma.shearer").body())
                .contains("/scenarios?product=ma.shearer", "/paths?gap=ma.shearer");
    }

    @Test
    void aPageIsKeptWithItsFiltersAndForgotten() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(browser.get("/gaps?cluster=photovoltaic&lang=zh_CN").body())
                    .contains("href=\"/views?address=" + encoded("/gaps?cluster=photovoltaic") + "\"");
            browser.get("/views?address=" + encoded("/gaps?cluster=photovoltaic"));

            HttpResponse<String> kept =
                    browser.post("/views", Map.of("name", "光伏的缺口", "address", "/gaps?cluster=photovoltaic"));
            HttpResponse<String> strange =
                    browser.post("/views", Map.of("name", "别处", "address", "//example.invalid/"));

            assertThat(kept.body()).contains("光伏的缺口", "href=\"/gaps?cluster=photovoltaic\"");
            assertThat(strange.body()).doesNotContain("别处", "href=\"//example.invalid");
            browser.post("/views/delete", Map.of("name", "光伏的缺口"));
            assertThat(browser.get("/views").body()).contains("还没有保存的视图");
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        try (Browser browser = new Browser(port)) {
            return browser.get(address);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
