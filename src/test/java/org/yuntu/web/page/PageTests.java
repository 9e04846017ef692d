package org.yuntu.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.GraphTest;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.ReferenceImport;

@GraphTest
class PageTests {

    @Autowired
    ReferenceImport references;

    @Autowired
    EnterpriseImport imports;

    @Autowired
    Driver driver;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @BeforeEach
    void chainsOnly() {
        try (Session session = driver.session()) {
            session.run("MATCH (n:Enterprise|Record|PendingReference|ImportBatch) DETACH DELETE n")
                    .consume();
        }
        references.bringUpToDate();
    }

    private void firm(String name) throws Exception {
        Path file = Files.writeString(folder.resolve("演示.csv"), "企业名称,地区,经营范围\n" + name + ",太原,液压支架的制造、维修\n");
        imports.run(ImportRequest.of(file), ImportProgress.silent());
    }

    @Test
    void anEmptyStoreTeachesWhatToDo() throws Exception {
        assertThat(page("/").body()).contains("还没有数据").contains("href=\"/data\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?view=matrix",
                "/?view=map",
                "/?view=table",
                "/?city=140100",
                "/clusters/coal-machinery/chain",
                "/clusters/coal-machinery/chain?city=140100&focus=ma.powered-support",
                "/segments/ma.powered-support",
                "/clusters/coal-machinery/network",
                "/clusters/coal-machinery/network?rel=supply&rel=invest",
                "/things/ma.powered-support/network?depth=2",
                "/gaps",
                "/gaps?cluster=semiconductor&state=ABSENT&q=%E6%99%B6",
                "/gaps/sc.ic-packaging",
                "/enterprises",
                "/enterprises?cluster=coal-machinery&city=140100",
                "/search?q=%E6%B6%B2%E5%8E%8B",
                "/api",
                "/analyses",
                "/analyses/innovation-chain"
            })
    void everyPageShowsInBothLanguages(String address) throws Exception {
        firm("太原市演示甲液压支架制造有限公司");

        HttpResponse<String> chinese = page(address);
        HttpResponse<String> english = page(address + (address.contains("?") ? "&" : "?") + "lang=en");

        assertThat(chinese.statusCode()).as(chinese.body()).isEqualTo(200);
        assertThat(chinese.body()).startsWith("<!doctype html>").contains("lang=\"zh-CN\"", "跳到主要内容");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("lang=\"en\"", "Skip to main content");
        assertThat(chinese.body() + english.body()).doesNotContain("??").doesNotContain(" th:");
    }

    @Test
    void namesFromFilesAreTextOnThePage() throws Exception {
        firm("太原市<img src=x onerror=alert(1)>液压支架制造有限公司");

        String list = page("/enterprises").body();

        assertThat(list).contains("&lt;img src=x").doesNotContain("<img src=x");
        assertThat(page("/segments/ma.powered-support").body()).doesNotContain("<img src=x");
        assertThat(page("/clusters/coal-machinery/chain").body()).doesNotContain("<img src=x");
    }

    @Test
    void aPageMayRunNothingButOurOwnFiles() throws Exception {
        String policy =
                page("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        assertThat(page("/").body()).doesNotContain("style=\"").doesNotContain("onclick");
    }

    @Test
    void whatIsNotThereSaysSoOnAPage() throws Exception {
        HttpResponse<String> missing = page("/segments/none.such");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("没有这一页").doesNotContain("Exception");
    }

    @Test
    void anAnalysisSaysWhatIsAllowedWhenAChoiceIsWrong() throws Exception {
        firm("太原市演示甲液压支架制造有限公司");

        assertThat(page("/analyses/innovation-chain?cluster=nonsense").body()).contains("role=\"alert\"", "nonsense");
    }

    /// A fragment that is called like an element is taken for all elements of that name.
    @Test
    void eachTableOfAnAnswerStandsOnThePageOnce() throws Exception {
        firm("太原市演示甲液压支架制造有限公司");

        for (String address : new String[] {"/analyses/what-if", "/compare?a=140100&b=140700"}) {
            String page = page(address).body();

            assertThat(page.split("<table class=\"plain pairs\"", -1))
                    .as(address)
                    .hasSize(2);
        }
    }

    @Test
    void picturesAndListsCanBeTakenAway() throws Exception {
        firm("太原市演示甲液压支架制造有限公司");

        assertThat(page("/cloud.svg").body()).startsWith("<?xml").contains("<style>", "煤机");
        assertThat(page("/clusters/coal-machinery/chain.svg").body()).contains("液压支架");
        assertThat(page("/cloud.png").headers().firstValue("Content-Type")).contains("image/png");
        assertThat(page("/gaps.csv?cluster=semiconductor").statusCode()).isEqualTo(200);
        assertThat(page("/gaps.xlsx")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains("attachment", ".xlsx");
    }

    private HttpResponse<String> page(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                            .header("Accept", "text/html,*/*")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
