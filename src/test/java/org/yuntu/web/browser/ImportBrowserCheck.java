package org.yuntu.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuntu.DemoGraph;
import org.yuntu.GraphTest;

/// An office clerk's afternoon: a file of the kind offices have, its mistakes mended, and all of it taken back.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportBrowserCheck {

    @LocalServerPort
    int port;

    @Autowired
    Driver driver;

    @Autowired
    DemoGraph demo;

    private Browsing browsing;

    @BeforeAll
    void openAnEmptyProvince() {
        demo.openEmpty();
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

    @Test
    void aFileOfAnOfficeIsCheckedImportedMendedAndTakenBack(@TempDir Path folder) throws Exception {
        Page page = browsing.page(1280, 900);

        send(page, write(folder.resolve("摸底表.csv"), "GBK", officeTable()));
        assertThat(page.locator("label", new Page.LocatorOptions().setHasText("编码"))
                        .first()
                        .textContent())
                .contains("GB18030");
        assertThat(page.locator("select[name=c1]").inputValue()).isEqualTo("NAME");
        browsing.accessible(page);

        press(page, "试运行（不写入）");
        page.waitForSelector(".verdict .pill:has-text('试运行')");
        assertThat(page.locator(".verdict").textContent()).contains("40", "1");
        assertThat(page.locator(".issue").first().textContent()).contains("第 22 行");
        assertThat(enterprises()).isZero();
        browsing.accessible(page);

        press(page, "正式导入");
        page.waitForURL("**/data/batches/**");
        assertThat(enterprises()).isEqualTo(39);
        String batch = page.url();
        browsing.accessible(page);

        Download rejects = page.waitForDownload(
                () -> page.locator("a[href$='rejects.csv']").first().click());
        String mended = Files.readString(rejects.path()).replace("\r\n,", "\r\n演示补名机械有限公司,");
        send(page, write(folder.resolve("修正.csv"), "UTF-8", mended));
        assertThat(page.locator("main").textContent()).contains("修正");
        press(page, "试运行（不写入）");
        page.waitForSelector(".verdict .pill:has-text('试运行')");
        press(page, "正式导入");
        page.waitForURL("**/data/batches/**");
        assertThat(enterprises()).isEqualTo(40);
        go(page, "/enterprises?q=演示补名");
        assertThat(page.locator("main").textContent()).contains("演示补名机械有限公司");

        page.navigate(batch);
        page.locator("input[name=sure]").check();
        press(page, "撤销本次导入");
        page.waitForSelector(".said.ok");
        assertThat(page.locator(".said.ok").textContent()).contains("去掉 39 个");
        assertThat(enterprises()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoTableIsRefusedInWords(@TempDir Path folder) throws Exception {
        Page page = browsing.page(390, 800);

        send(page, write(folder.resolve("名录.xls"), "UTF-8", "<html><table><tr><td>企业名称</td></tr></table></html>"));

        assertThat(page.locator("[role=alert]").first().textContent()).contains("网页", "另存为");
        browsing.accessible(page);
    }

    private static String officeTable() {
        return "附件2 企业摸底表,,,\n企业名称,所在地,主营业务,注册资本（万元）\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(i ->
                                (i == 20 ? "" : "演示摸底" + i + "号机械有限公司") + ",大同市,采煤机的制造与销售,\"1,0" + (10 + i) + "\"\n")
                        .collect(Collectors.joining());
    }

    private static Path write(Path file, String charset, String text) throws Exception {
        return Files.write(file, text.getBytes(Charset.forName(charset)));
    }

    private void send(Page page, Path file) {
        go(page, "/data/import");
        page.locator("input[type=file]").setInputFiles(file);
        press(page, "上传并查看");
        page.waitForURL("**/data/import/u*");
    }

    private static void press(Page page, String words) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
        button.click();
    }

    private void go(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
    }

    private long enterprises() {
        try (Session session = driver.session()) {
            return session.run("MATCH (e:Enterprise) RETURN count(e)")
                    .single()
                    .get(0)
                    .asLong();
        }
    }
}
