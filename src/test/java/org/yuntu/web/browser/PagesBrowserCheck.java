package org.yuntu.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.DemoGraph;
import org.yuntu.GraphTest;

/// What planners do on the pages, done in a real browser on a small synthetic province.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesBrowserCheck {

    @LocalServerPort
    int port;

    @Autowired
    DemoGraph demo;

    private Browsing browsing;

    @BeforeAll
    void openAProvince(@TempDir Path folder) {
        demo.open(7, 300, folder);
        browsing = new Browsing();
    }

    @AfterAll
    void close() {
        browsing.close();
        demo.clear();
    }

    @AfterEach
    void noPageComplained() {
        assertThat(browsing.complaints()).isEmpty();
    }

    static List<String> pages() {
        return List.of(
                "/",
                "/?view=matrix",
                "/?view=map",
                "/?view=table",
                "/?lang=en",
                "/clusters/semiconductor/chain",
                "/clusters/coal-machinery/chain?lang=en",
                "/segments/ma.powered-support",
                "/clusters/coal-machinery/network",
                "/gaps",
                "/gaps?q=zzz",
                "/gaps/sc.compound-epi",
                "/enterprises",
                "/search?q=%E7%85%A4",
                "/data",
                "/data/import",
                "/data/review",
                "/data/pending",
                "/queries",
                "/console",
                "/scenarios",
                "/scenarios?region=140100",
                "/scenarios?compare",
                "/paths",
                "/paths?gap=sc.compound-epi",
                "/paths?from=zzz&to=zzz",
                "/compare",
                "/compare?a=semiconductor&b=photovoltaic",
                "/compare?a=140100&b=140700&lang=en",
                "/services",
                "/services?described=1&cluster=coal-machinery",
                "/services?described=1&f.revenue=3000000&lang=en",
                "/dispatch",
                "/dispatch?list=OPPORTUNITIES",
                "/dispatch?list=KEY_ENTERPRISES&lang=en",
                "/clusters/semiconductor/innovation",
                "/clusters/semiconductor/map",
                "/enterprises?cluster=semiconductor",
                "/views?address=%2Fgaps",
                "/analyses",
                "/analyses/indicators",
                "/analyses/fund-gap?cluster=nonsense",
                "/nothing-here");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAccessible(String address) {
        browsing.accessible(open(1280, 900, address));

        browsing.complaints(); // a missing page is told to the console as well
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanAPhone(String address) {
        Page page = open(390, 800, address);

        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(((Number) wider).intValue()).isZero();
        browsing.complaints();
    }

    @Test
    void aPlannerFindsTheWorstGapOfAClusterAndItsOnePager() {
        Page page = open(1440, 900, "/");

        page.locator("#cloud a.ring[data-id=semiconductor]").click();
        assertThat(page.locator("h1").textContent()).contains("半导体");
        String gap = page.locator("#card h2").textContent();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("补链一页纸"))
                .click();

        assertThat(page.locator("h1").textContent()).contains("补链一页纸", gap);
        assertThat(page.locator("article").textContent()).contains("判定依据", "可引进", "基金", "政策");
    }

    @Test
    void anAddressShowsTheSameViewToAnother() {
        Page page = open(1440, 900, "/gaps");
        page.locator("select[name=cluster]").selectOption("photovoltaic");
        page.waitForURL("**cluster=photovoltaic**");
        page.locator("select[name=state]").selectOption("ABSENT");
        page.waitForURL("**state=ABSENT**");
        String seen = page.locator("tbody").textContent();

        Page other = browsing.page(1440, 900);
        other.navigate(page.url());

        assertThat(page.url()).doesNotContain("city=").doesNotContain("q=");
        assertThat(other.locator("tbody").textContent()).isEqualTo(seen);
    }

    @Test
    void theOtherLanguageKeepsThePageAndItsFilters() {
        Page page = open(1440, 900, "/gaps?cluster=photovoltaic");

        page.locator(".lang a[hreflang=en]").click();

        assertThat(page.url()).contains("cluster=photovoltaic");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("h1").textContent()).contains("Gaps");
    }

    @Test
    void theKeyboardAloneReachesAGap() {
        Page page = open(1440, 900, "/clusters/semiconductor/chain");

        page.keyboard().press("g");
        String first = focused(page);
        page.keyboard().press("g");
        String second = focused(page);
        page.keyboard().press("Enter");
        page.waitForURL("**focus=**");

        assertThat(first).isNotEmpty().isNotEqualTo(second);
        assertThat(page.url()).contains("focus=" + second);
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
    }

    @Test
    void arrowsMoveFromClusterToCluster() {
        Page page = open(1440, 900, "/");
        page.locator("#cloud a.ring[data-id=it-innovation]").focus();

        page.keyboard().press("ArrowRight");

        assertThat(focused(page)).isEqualTo("big-data");
    }

    @Test
    void aOnePagerPrintsWithoutTheControls() {
        Page page = open(1280, 900, "/gaps/sc.compound-epi");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".nav").isVisible()).isFalse();
        assertThat(page.locator(".search").isVisible()).isFalse();
        assertThat(page.locator("h1").isVisible()).isTrue();
        assertThat(page.pdf().length).isGreaterThan(10_000);
    }

    @Test
    void aPictureIsTakenAwayWithItsTitle() throws Exception {
        Page page = open(1440, 900, "/clusters/photovoltaic/chain");
        page.locator("details.menu summary").click();

        Download download =
                page.waitForDownload(() -> page.locator("a[href*='chain.svg']").click());

        assertThat(Files.readString(download.path())).contains("光伏产业链", "数据截至");
    }

    @Test
    void aPlannerTriesAScenarioKeepsItAndComparesItWithAnother() {
        Page page = open(1440, 900, "/scenarios");
        page.locator(".teach a[href*='remove=']").click();
        assertThat(page.locator(".card.changed").count()).isPositive();
        assertThat(page.locator("main").textContent()).contains("状态改变的环节", "受影响的链主");
        page.locator("#save input[name=name]").fill("去掉一家");
        page.locator("#save button").click();
        assertThat(page.locator("h1").textContent()).contains("去掉一家");

        page.navigate("http://localhost:" + port + "/scenarios?region=140300");
        page.locator("#save input[name=name]").fill("关停阳泉");
        page.locator("#save button").click();
        page.locator("input[name=compare]").all().forEach(com.microsoft.playwright.Locator::check);
        page.getByText("并排比较所选").click();

        assertThat(page.locator("thead").first().textContent()).contains("去掉一家", "关停阳泉");
        assertThat(page.locator("tbody").last().textContent()).contains("不变");
    }

    @Test
    void aPlannerFindsHowTwoFirmsAreConnected() {
        Page page = open(1440, 900, "/clusters/coal-machinery/network?rel=supply");
        String from = page.locator("main table tbody td").nth(0).textContent();
        String to = page.locator("main table tbody td").nth(2).textContent();
        page.locator("main table tbody td").nth(0).locator("a").click();
        page.getByText("由此找路径").click();
        page.locator("input[name=to]").fill(to);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找路径"))
                .click();

        assertThat(page.locator("h2").first().textContent()).contains(from, to);
        assertThat(page.locator("#path .stop").count()).isGreaterThanOrEqualTo(2);
        assertThat(page.locator("#path .word").first().textContent()).isNotBlank();
    }

    @Test
    void aPlannerHoldsAClusterAgainstAnother() {
        Page page = open(1440, 900, "/clusters/semiconductor/chain");
        page.locator(".acts a[href*='/compare']").click();
        page.locator("select[name=b]").selectOption("photovoltaic");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("比较"))
                .click();

        page.waitForURL("**b=photovoltaic**");
        assertThat(page.url()).contains("a=semiconductor", "b=photovoltaic").doesNotContain("city=");
        assertThat(page.locator("h1").textContent()).contains("半导体", "光伏");
        assertThat(page.locator("#bars .row").count()).isGreaterThan(8);
    }

    @Test
    void aFirmWithoutARecordIsDescribedAndJudged() {
        Page page = open(1440, 900, "/services");
        page.locator("select[name=cluster]").selectOption("coal-machinery");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("没有档案"))
                .click();
        page.waitForURL("**described=1**");
        String before = page.locator(".kpi dd").first().textContent();
        page.locator("input[name='f.recognitions']").first().check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新判断"))
                .click();
        page.waitForURL("**f.recognitions**");

        assertThat(page.url()).contains("described=1", "cluster=coal-machinery", "f.recognitions=");
        assertThat(before).isNotBlank();
        assertThat(page.locator(".offers").first().isVisible()).isTrue();
    }

    @Test
    void aPlannerRecordsProgressOnAnItem() {
        Page page = open(1440, 900, "/dispatch?list=KEY_ENTERPRISES");
        page.locator("tbody details summary").first().click();
        page.locator("tbody input[name=note]").first().fill("已走访企业");
        page.locator("tbody select[name=state]").first().selectOption("in_progress");
        page.locator("tbody form button").first().click();

        assertThat(page.locator("main").textContent()).contains("已登记", "已走访企业");
    }

    @Test
    void theTabsOfAClusterLeadFromOneViewToTheNext() {
        Page page = open(1440, 900, "/clusters/semiconductor/chain");
        for (int tab = 0; tab < 6; tab++) {
            page.locator(".tabs a").nth(tab).click();
            assertThat(page.locator(".tabs a").nth(tab).getAttribute("aria-current"))
                    .isEqualTo("page");
        }
    }

    private Page open(int width, int height, String address) {
        Page page = browsing.page(width, height);
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.getAttribute('data-id') ?? ''"));
    }
}
