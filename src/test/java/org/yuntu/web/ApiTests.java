package org.yuntu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.GraphTest;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.record.RecordImport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class ApiTests {

    @Autowired
    ReferenceImport references;

    @Autowired
    EnterpriseImport imports;

    @Autowired
    RecordImport records;

    @Autowired
    Driver driver;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    void oneFirm() throws Exception {
        try (Session session = driver.session()) {
            session.run("MATCH (n:Enterprise|Record|PendingReference|ImportBatch) DETACH DELETE n")
                    .consume();
        }
        references.bringUpToDate();
        Path file = Files.writeString(folder.resolve("演示.csv"), "企业名称,地区,经营范围\n太原市演示甲液压支架制造有限公司,太原,液压支架的制造、维修\n");
        imports.run(ImportRequest.of(file), ImportProgress.silent());
    }

    @Test
    void listsTheFourteenClusters() throws Exception {
        JsonNode clusters = json(get("/api/v1/clusters"));

        assertThat(clusters).hasSize(14);
        assertThat(clusters.get(9).get("code").stringValue()).isEqualTo("coal-machinery");
        assertThat(clusters.get(9).get("firms").intValue()).isEqualTo(1);
        assertThat(clusters.get(0).get("industryClass").stringValue()).isEqualTo("战略性新兴产业");
        assertThat(clusters.get(0).get("vanguard").stringValue()).isEqualTo("信息技术应用创新");
        assertThat(clusters.valueStream().filter(c -> c.get("priority").booleanValue()))
                .hasSize(3);
    }

    @Test
    void showsTheProfileOfAFirmWithEveryTieItsSourceAndDate() throws Exception {
        Path roles = Files.writeString(
                folder.resolve("roles.csv"), "企业,集群/产业链,角色,来源,数据日期\n太原市演示甲液压支架制造有限公司,煤机智能制造装备,链主,演示名单,2023-05-01\n");
        records.run(RecordKinds.get("chain-role"), ImportRequest.of(roles), ImportProgress.silent());
        String id = json(get("/api/v1/enterprises?name=" + encoded("演示甲")))
                .at("/items/0")
                .get("id")
                .stringValue();

        JsonNode profile = json(get("/api/v1/enterprises/" + id + "/profile"));

        JsonNode role = profile.get("relations")
                .valueStream()
                .filter(r -> r.get("type").stringValue().equals("HAS_ROLE"))
                .findFirst()
                .orElseThrow();
        assertThat(role.get("otherName").stringValue()).isEqualTo("煤机智能制造装备");
        assertThat(role.get("facts").get("role").stringValue()).isEqualTo("leader");
        assertThat(role.get("facts").get("source").stringValue()).isEqualTo("演示名单");
        assertThat(role.get("facts").get("statedOn").stringValue()).isEqualTo("2023-05-01");
        assertThat(profile.get("statements").get(0).get("file").stringValue()).isEqualTo("演示.csv");
    }

    @Test
    void listsRecordsOfAKindPageByPageAndShowsOne() throws Exception {
        Path funds = Files.writeString(
                folder.resolve("funds.csv"), "名称,类型,规模\n演示甲基金,母基金,5亿元\n演示乙基金,子基金,1亿元\n演示丙基金,天使,2亿元\n");
        records.run(RecordKinds.get("fund"), ImportRequest.of(funds), ImportProgress.silent());

        JsonNode page = json(get("/api/v1/records?kind=fund&page=1&size=2"));

        assertThat(page.get("total").intValue()).isEqualTo(3);
        assertThat(page.get("items")).hasSize(1);
        assertThat(page.get("next").isNull()).isTrue();
        assertThat(json(get("/api/v1/records?kind=fund&size=2")).get("next").stringValue())
                .isEqualTo("/api/v1/records?kind=fund&size=2&page=1");
        String id = page.get("items").get(0).get("id").stringValue();
        assertThat(json(get("/api/v1/records/" + id))
                        .get("properties")
                        .get("sizeCny")
                        .doubleValue())
                .isGreaterThanOrEqualTo(1e8);
        assertThat(get("/api/v1/records?kind=nothing").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/records/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void answersGapsOfOneClusterInOnePrefecture() throws Exception {
        JsonNode result = json(get("/api/v1/gaps?cluster=coal-machinery&scope=" + encoded("太原")));

        assertThat(result.get("scope").get("name").stringValue()).isEqualTo("太原市");
        assertThat(result.get("clusters")).hasSize(1);
        assertThat(result.get("clusters").get(0).get("summary").get("firms").intValue())
                .isEqualTo(1);
        assertThat(result.get("rules")).hasSize(13).allSatisfy(rule -> {
            assertThat(rule.get("zh").stringValue()).containsPattern("\\p{IsHan}");
            assertThat(rule.get("en").stringValue()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
        JsonNode fired = result.at("/clusters/0/segments")
                .valueStream()
                .flatMap(s -> s.get("rules").valueStream())
                .filter(r -> r.get("verdict").stringValue().equals("FIRED"))
                .findFirst()
                .orElseThrow();
        assertThat(fired.get("zh").stringValue()).isNotBlank();
        assertThat(fired.get("en").stringValue()).isNotBlank();
    }

    @Test
    void answersTheSummaryThePageBeginsWith() throws Exception {
        HttpResponse<String> response = get("/api/v1/gaps/summary?pressing=2&scope=" + encoded("太原"));
        JsonNode result = json(response);

        assertThat(result.get("clusters")).hasSize(14);
        assertThat(result.at("/clusters/9/name").stringValue()).isEqualTo("煤机智能制造装备");
        assertThat(result.at("/clusters/9/summary/firms").intValue()).isEqualTo(1);
        assertThat(result.at("/clusters/9/pressing")).hasSize(2);
        assertThat(response.body().length()).isLessThan(100_000);
        assertThat(get("/api/v1/gaps/summary?scope=" + encoded("火星")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhatToAskForWhenAreaOrClusterIsUnknown() throws Exception {
        assertThat(get("/api/v1/gaps?scope=" + encoded("火星"))).satisfies(r -> {
            assertThat(r.statusCode()).isEqualTo(400);
            assertThat(json(r).get("detail").stringValue()).contains("火星", "140100");
        });
        assertThat(get("/api/v1/gaps?cluster=nothing").statusCode()).isEqualTo(400);
    }

    @Test
    void listsAnalysesAndAnswersThemInSeveralFormats() throws Exception {
        JsonNode list = json(get("/api/v1/analyses?lang=en"));
        HttpResponse<String> csv = get("/api/v1/analyses/coverage-matrix?format=csv&table=matrix");

        assertThat(list.findValuesAsString("id")).contains("coverage-matrix", "innovation-chain");
        JsonNode answer = json(
                get("/api/v1/analyses/coverage-matrix?cluster=semiconductor&withNational=true&scope=" + encoded("太原")));
        assertThat(answer.at("/scope/code").stringValue()).isEqualTo("140100");
        assertThat(answer.at("/parameters/withNational").booleanValue()).isTrue();
        assertThat(answer.at("/tables/1/rows")).hasSize(1);
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("\ufeff集群,").hasLineCount(15);
    }

    @Test
    void aQuestionNobodyCanAnswerIsAProblemWithWhatIsAllowed() throws Exception {
        HttpResponse<String> unknown = get("/api/v1/analyses/coverage-matrix?withNational=perhaps");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).get("field").stringValue()).isEqualTo("value");
        assertThat(json(unknown).get("allowed").stringValue()).isEqualTo("true, false");
        assertThat(get("/api/v1/analyses/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAnEnterpriseWithTheRowItRestsOn() throws Exception {
        JsonNode found = json(get("/api/v1/enterprises?name=" + encoded("演示甲")));
        JsonNode profile =
                json(get("/api/v1/enterprises/" + found.at("/items/0/id").stringValue()));

        assertThat(profile.get("places").get(0).get("name").stringValue()).isEqualTo("太原市");
        assertThat(profile.get("products").get(0).get("kind").stringValue()).isEqualTo("derived");
        assertThat(profile.get("statements").get(0).get("batch").get("file").stringValue())
                .isEqualTo("演示.csv");
    }

    @Test
    void keepsReceipts() throws Exception {
        JsonNode batch = json(get("/api/v1/batches")).at("/items/0");
        JsonNode receipt = json(get("/api/v1/batches/" + batch.get("id").stringValue()));

        assertThat(receipt.get("totals").get("imported").intValue()).isEqualTo(1);
        assertThat(get("/api/v1/batches/none").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesPagesThatCannotBe() throws Exception {
        for (String query : new String[] {"size=0", "size=201", "page=-1", "page=x"}) {
            HttpResponse<String> refused = get("/api/v1/enterprises?" + query);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(json(refused).get("parameter").stringValue()).isEqualTo(query.split("=")[0]);
            assertThat(json(refused).get("value").stringValue()).isEqualTo(query.split("=")[1]);
            assertThat(json(refused).get("allowed").stringValue()).isNotBlank();
        }
    }

    @Test
    void aPageOfEnterprisesSaysHowManyThereAreAndWhereTheNextIs() throws Exception {
        Path more = Files.writeString(
                folder.resolve("更多.csv"), "企业名称,地区,经营范围\n太原市演示乙液压支架制造有限公司,太原,液压支架的制造\n太原市演示丙制造有限公司,太原,液压支架的制造\n");
        imports.run(ImportRequest.of(more), ImportProgress.silent());

        JsonNode first = json(get("/api/v1/enterprises?size=2&name=" + encoded("演示")));
        JsonNode second = json(get(first.get("next").stringValue()));

        assertThat(first.get("total").intValue()).isEqualTo(3);
        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void givesTheEdgesOfTheSupplyNetworkOfAnAreaPageByPage() throws Exception {
        Path others = Files.writeString(
                folder.resolve("其他.csv"), "企业名称,地区,经营范围\n大同市演示丁煤业有限公司,大同,煤炭开采\n吕梁市演示戊铸造有限公司,吕梁,铸件的制造\n");
        imports.run(ImportRequest.of(others), ImportProgress.silent());
        Path supplies = Files.writeString(
                folder.resolve("supplies.csv"),
                "供应商,采购商,产品,金额(万元),年度\n太原市演示甲液压支架制造有限公司,大同市演示丁煤业有限公司,液压支架,300,2024\n"
                        + "吕梁市演示戊铸造有限公司,太原市演示甲液压支架制造有限公司,铸件,,2024\n");
        records.run(RecordKinds.get("supply"), ImportRequest.of(supplies), ImportProgress.silent());

        JsonNode page = json(get("/api/v1/network/edges?date=2025-12-31&size=1&scope=" + encoded("太原")));

        assertThat(page.get("total").intValue()).isEqualTo(2);
        assertThat(page.get("items")).hasSize(1);
        JsonNode all = json(get("/api/v1/network/edges?date=2025-12-31&scope=140100"));
        JsonNode sold = all.get("items")
                .valueStream()
                .filter(e -> e.get("supplierName").stringValue().contains("演示甲"))
                .findFirst()
                .orElseThrow();
        assertThat(sold.get("amountCny").doubleValue()).isEqualTo(3e6);
        assertThat(sold.get("year").intValue()).isEqualTo(2024);
        assertThat(sold.get("buyerName").stringValue()).isEqualTo("大同市演示丁煤业有限公司");
        assertThat(json(get("/api/v1/network/edges?date=2025-12-31&scope=140400"))
                        .get("total")
                        .intValue())
                .isZero();
        assertThat(get("/api/v1/network/edges?size=5001").statusCode()).isEqualTo(400);
        assertThat(json(get("/api/v1/network/edges?cluster=nothing"))
                        .get("parameter")
                        .stringValue())
                .isEqualTo("cluster");
    }

    @Test
    void answersQueriesOfTheLibraryAsJsonAndCsv() throws Exception {
        JsonNode list = json(get("/api/v1/queries"));
        JsonNode rows = json(get("/api/v1/queries/makers?rows=1&product=" + encoded("液压支架")));
        HttpResponse<String> csv = get("/api/v1/queries/makers?format=csv");

        assertThat(list.findValuesAsString("name")).contains("makers", "chains");
        assertThat(rows.at("/rows/0/enterprise").stringValue()).isEqualTo("太原市演示甲液压支架制造有限公司");
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).startsWith("product,enterprise").contains("演示甲");
        assertThat(get("/api/v1/queries/nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = get("/api/v1/queries/makers?colour=red");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).get("parameter").stringValue()).isEqualTo("colour");
        assertThat(json(wrong).get("allowed").stringValue()).contains("product");
        assertThat(get("/api/v1/queries/makers?rows=0").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/queries/makers?format=pdf").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNotThereOrNotForReadingIsAProblemToo() throws Exception {
        HttpResponse<String> missing = get("/api/v1/nothing");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> post = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/clusters"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(post.statusCode()).isEqualTo(405);
            assertThat(json(post).get("status").intValue()).isEqualTo(405);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
