package org.yuntu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.GraphTest;
import org.yuntu.TestGraph;
import org.yuntu.analysis.Analyses;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.ingest.IndicatorImport;
import org.yuntu.ingest.PolicyImport;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.web.Browser;
import org.yuntu.web.access.Audit;

/// 服务 and 调度 as a firm's adviser and a planner use them.
@GraphTest
class ServicePageTests {

    /// A high-tech firm that makes shearers, its chain's leader who needs them, a pilot base for shearers in its city
    /// and a fund for its cluster.
    private static final String GRAPH = """
            CREATE (a:Enterprise {id: 'T-a', name: '演示甲采煤机', nameKey: '演示甲采煤机', province: '140000', prefecture: '140100', role: '链主企业'})
            CREATE (b:Enterprise {id: 'T-b', name: '演示乙', nameKey: '演示乙', province: '140000', prefecture: '140700'})
            CREATE (:Record:Recognition {id: 'T-r', kind: 'recognition', name: 'r', recognitionType: 'high_tech_enterprise', level: 'national', factKind: 'observed'})-[:HELD_BY {kind: 'observed'}]->(a)
            WITH a, b
            MATCH (shearer:Product {id: 'ma.shearer'}), (face:Product {id: 'ma.smart-face'}), (city:Division {code: '140100'})
            CREATE (a)-[:PRODUCES {kind: 'observed', confidence: 1.0, source: '表一', batch: 'T-batch', line: 2}]->(shearer)
            CREATE (b)-[:PRODUCES {kind: 'observed', confidence: 1.0, source: '表一', batch: 'T-batch', line: 3}]->(face)
            CREATE (city)<-[:LOCATED_IN {kind: 'observed'}]-(:Record:PilotBase {id: 'T-pilot', kind: 'pilot-base', name: '演示采煤机中试基地', factKind: 'observed'})-[:WORKS_ON {kind: 'observed'}]->(shearer)
            CREATE (:ImportBatch {id: 'T-batch', state: 'done', sequence: 1, statedOn: date('2025-03-01')})
            """;

    private static final Pattern THING = Pattern.compile("href=\"(/things/[^\"?]+)\"");

    private static final Pattern ITEM = Pattern.compile("name=\"item\" value=\"(L\\w+)\"");

    @Autowired
    ReferenceImport references;

    @Autowired
    PolicyImport policy;

    @Autowired
    IndicatorImport indicators;

    @Autowired
    Analyses analyses;

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
        policy.bringUpToDate();
        graph.run(GRAPH);
    }

    @AfterEach
    void clear() {
        graph.run("MATCH (n:Enterprise|Record|PendingReference|ImportBatch|ListItem|ProgressEntry) DETACH DELETE n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services",
                "/services?q=nobody",
                "/services?subject=T-a",
                "/services?subject=T-a&f.rdExpense=3000000&f.intangibleAsset=no",
                "/services?subject=nonsense",
                "/services?described=1&cluster=coal-machinery&city=140100",
                "/services?described=1&f.revenue=much",
                "/clusters/coal-machinery/innovation",
                "/clusters/coal-machinery/innovation?city=140100",
                "/clusters/coal-machinery/map",
                "/clusters/coal-machinery/gaps",
                "/clusters/coal-machinery/enterprises?city=140100",
                "/dispatch",
                "/dispatch?state=OVERDUE&city=140100",
                "/dispatch?list=OPPORTUNITIES",
                "/dispatch?list=KEY_ENTERPRISES&cluster=coal-machinery&state=none&owner=zzz"
            })
    void everyPageShowsInBothLanguages(String address) throws Exception {
        HttpResponse<String> chinese = get(address);
        HttpResponse<String> english = get(address + (address.contains("?") ? "&" : "?") + "lang=en");

        assertThat(chinese.statusCode()).as(chinese.body()).isEqualTo(200);
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(chinese.body() + english.body()).doesNotContain("??").doesNotContain(" th:");
    }

    @Test
    void everyNameInAnAnswerLeadsToItsPage() throws Exception {
        indicators.bringUpToDate();
        Set<String> addresses = new TreeSet<>();
        for (AnalysisInfo analysis : analyses.list()) {
            Matcher thing = THING.matcher(get("/analyses/" + analysis.id()).body());
            while (thing.find()) {
                addresses.add(thing.group(1));
            }
        }

        assertThat(addresses).contains("/things/T-a", "/things/ma.shearer", "/things/I-01", "/things/140100");
        List<String> broken = new ArrayList<>();
        for (String address : addresses) {
            if (get(address).statusCode() != 200) {
                broken.add(address);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void aMeasureShowsItsConditionItsDocumentAndItsDepartments() throws Exception {
        String page = get("/things/M-001").body();

        assertThat(page).contains("政策措施", "支持额度", "主管部门", "出自").doesNotContain("适用政策</a>");
    }

    @Test
    void aFirmIsFoundByAPartOfItsNameAndSeveralAreListed() throws Exception {
        assertThat(get("/services?q=" + encoded("甲采煤")).uri().getQuery()).isEqualTo("subject=T-a");
        assertThat(get("/services?q=" + encoded("演示")).body())
                .contains("href=\"/services?subject=T-a\"", "href=\"/services?subject=T-b\"");
        assertThat(get("/services?q=" + encoded("没有的")).body()).contains("没有找到“没有的”");
    }

    @Test
    void aMissingFactIsAskedForAndSettlesTheMeasureWithItsAmount() throws Exception {
        String before = get("/services?subject=T-a").body();
        String after = get("/services?subject=T-a&f.rdExpense=3000000&f.intangibleAsset=no")
                .body();

        assertThat(before).contains("缺：研发费用", "id=\"f-rdExpense\"", "责任部门");
        assertThat(after).contains("3000000", "value=\"3000000\"", "算式");
        assertThat(after).contains("/api/v1/analyses/policy-matching?", "subject=T-a");
    }

    @Test
    void whoIsNearStandsBesideWhatTheFirmMakes() throws Exception {
        assertThat(get("/services?subject=T-a").body()).contains("href=\"/things/T-pilot\"", "演示采煤机中试基地", "专为其环节服务");
    }

    @Test
    void aFirmWithoutARecordIsJudgedByWhatIsSaidOfIt() throws Exception {
        String page = get("/services?described=1&city=140100&f.recognitions=" + encoded("高新技术企业"))
                .body();

        assertThat(page).contains("所描述的企业", "checked=\"checked\"", "described=true");
    }

    @Test
    void progressOnAnItemIsRecordedFromThePage() throws Exception {
        try (Browser browser = new Browser(port)) {
            String list = browser.get("/dispatch?list=KEY_ENTERPRISES").body();
            Matcher item = ITEM.matcher(list);
            assertThat(item.find()).as(list).isTrue();

            String kept = browser.post(
                            "/dispatch",
                            Map.of(
                                    "item", item.group(1),
                                    "list", "KEY_ENTERPRISES",
                                    "state", "in_progress",
                                    "owner", "演示工信局",
                                    "due", "2025-01-31",
                                    "note", "已走访"))
                    .body();
            String filtered = browser.post(
                            "/dispatch",
                            Map.of(
                                    "item",
                                    item.group(1),
                                    "list",
                                    "KEY_ENTERPRISES",
                                    "city",
                                    "140100",
                                    "only",
                                    "in_progress",
                                    "by",
                                    "工信",
                                    "note",
                                    "再访"))
                    .uri()
                    .getQuery();
            String wrong = browser.post(
                            "/dispatch", Map.of("item", item.group(1), "list", "KEY_ENTERPRISES", "due", "soon"))
                    .body();

            assertThat(kept).contains("已登记", "演示工信局", "2025-01-31", "已走访", "逾期");
            assertThat(browser.get("/dispatch?list=KEY_ENTERPRISES&state=overdue")
                            .body())
                    .contains(item.group(1));
            assertThat(filtered).contains("city=140100", "state=in_progress", "owner=工信", "kept=1");
            assertThat(wrong).contains("没有登记");
            assertThat(audit.lines().getLast()).contains("progress", item.group(1));
            assertThat(browser.postWithoutToken("/dispatch", Map.of("item", item.group(1), "list", "KEY_ENTERPRISES"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aRecordIsShownInWordsNotInKeys() throws Exception {
        graph.run(
                "MATCH (a:Enterprise {id: 'T-a'}) SET a.status = 'moved_out', a.capitalCny = 5000000.0, a.capitalCurrency = 'CNY'");
        String record = get("/records/T-r").body();
        String english = get("/records/T-r?lang=en").body();
        String firm = get("/enterprises/T-a").body();

        assertThat(record)
                .contains("高新技术企业", "国家级", "观测")
                .doesNotContain("high_tech_enterprise", ">national<", ">observed<", "recognitionType");
        assertThat(english).contains("High tech enterprise", "Recognition type");
        assertThat(firm).contains("迁出", "注册资本（元）", "5,000,000").doesNotContain("moved_out", "capitalCurrency");
        assertThat(get("/enterprises?q=T-a").body()).contains("迁出");
    }

    @Test
    void aThinStageOfTheInnovationChainSaysWhy() throws Exception {
        String page = get("/clusters/coal-machinery/innovation").body();

        assertThat(page).contains("没有承担者", "只有一家承担", "演示采煤机中试基地");
        assertThat(get("/clusters/coal-machinery/map").body()).contains("/enterprises?cluster=coal-machinery");
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
