package org.yuntu.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.yuntu.GraphTest;
import org.yuntu.graph.GraphProperties;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.web.Browser;

/// A server that others can reach: nothing without log-in, and to each what the role allows.
@GraphTest
@TestPropertySource(properties = "yuntu.login=true")
@DirtiesContext
class LoginTests {

    private static final String PASSWORD = "a good long password";

    @Autowired
    Users users;

    @Autowired
    Audit audit;

    @Autowired
    GraphProperties properties;

    @Autowired
    ReferenceImport references;

    @LocalServerPort
    int port;

    @BeforeEach
    void nobody() throws Exception {
        Files.deleteIfExists(properties.data().resolve("users.json"));
        references.bringUpToDate();
    }

    private HttpResponse<String> login(Browser browser, String name, String password) throws Exception {
        browser.get("/login");
        return browser.post("/login", Map.of("username", name, "password", password));
    }

    private Browser loggedIn(String name, Role role) throws Exception {
        String first = users.add(name, role);
        assertThat(users.changePassword(name, first, PASSWORD)).isTrue();
        Browser browser = new Browser(port);
        login(browser, name, PASSWORD);
        return browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/data", "/gaps", "/queries/makers", "/console", "/cloud.svg", "/users"})
    void strangersSeeTheDoorOnly(String address) throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<String> page = browser.get(address);

            assertThat(page.uri().getPath()).isEqualTo("/login");
            assertThat(page.body()).contains("登录").doesNotContain("家企业");
            HttpResponse<String> refused = browser.get("/api/v1/clusters");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        }
    }

    @Test
    void strangersLearnWhetherTheServerIsWellAndNoMore() throws Exception {
        try (Browser browser = new Browser(port)) {
            HttpResponse<String> health = browser.get("/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("UP").doesNotContain("schema", "disk");
            assertThat(browser.get("/actuator/metrics").statusCode()).isEqualTo(401);
            assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        }
        try (Browser admin = loggedIn("boss", Role.ADMIN)) {
            assertThat(admin.get("/actuator/health").body()).contains("schema", "diskSpace");
        }
    }

    @Test
    void theFirstAdminComesWithAOneTimePasswordAndHasToChangeIt() throws Exception {
        String password = users.ensureFirst().orElseThrow();
        assertThat(users.ensureFirst()).isEmpty();
        try (Browser browser = new Browser(port)) {
            assertThat(login(browser, "admin", password).uri().getPath()).isEqualTo("/account");
            assertThat(browser.get("/data").uri().getPath()).isEqualTo("/account");
            assertThat(browser.post("/account", Map.of("old", password, "fresh", "short"))
                            .body())
                    .contains("没有更换");

            assertThat(browser.post("/account", Map.of("old", password, "fresh", PASSWORD))
                            .body())
                    .contains("密码已更换");

            assertThat(browser.get("/data").uri().getPath()).isEqualTo("/data");
            assertThat(browser.get("/users").body()).contains("admin");
        }
    }

    @Test
    void passwordsAreKeptAsHashesOnly() throws Exception {
        String password = users.add("某人", Role.VIEWER);
        var file = properties.data().resolve("users.json");

        assertThat(Files.readString(file)).contains("{bcrypt}").doesNotContain(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource({
        "VIEWER, /data, 200",
        "VIEWER, /queries, 200",
        "VIEWER, /api, 200",
        "VIEWER, /api/v1/openapi.json, 200",
        "VIEWER, /api/v1/queries/chains, 200",
        "VIEWER, /data/import, 403",
        "VIEWER, /console, 403",
        "VIEWER, /users, 403",
        "PLANNER, /data/import, 403",
        "ANALYST, /data/import, 200",
        "ANALYST, /console, 200",
        "ANALYST, /users, 403",
        "VIEWER, /actuator/metrics, 403",
        "ANALYST, /actuator/metrics, 403",
        "ADMIN, /actuator/metrics/yuntu.graph.reads, 200",
        "ADMIN, /users, 200",
        "ADMIN, /console, 200"
    })
    void eachRoleMayWhatIsItsOwn(Role role, String address, int status) throws Exception {
        try (Browser browser = loggedIn("someone", role)) {
            assertThat(browser.get(address).statusCode()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({"VIEWER, 403", "PLANNER, 200", "ADMIN, 200"})
    void scenariosAreKeptByPlanners(Role role, int status) throws Exception {
        try (Browser browser = loggedIn("someone", role)) {
            browser.get("/scenarios?region=140100");

            assertThat(browser.post("/scenarios", Map.of("name", "试一试", "region", "140100"))
                            .statusCode())
                    .isEqualTo(status);
            browser.post("/scenarios/%E8%AF%95%E4%B8%80%E8%AF%95/delete", Map.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"VIEWER, false, false", "PLANNER, true, false", "ANALYST, true, true"})
    void nobodyIsOfferedWhatWouldBeRefused(Role role, boolean plans, boolean imports) throws Exception {
        try (Browser browser = loggedIn("someone", role)) {
            assertThat(browser.get("/scenarios?region=140100").body().contains("id=\"save\""))
                    .isEqualTo(plans);
            assertThat(browser.get("/data").body().contains("href=\"/data/import"))
                    .isEqualTo(imports);
            assertThat(browser.get("/queries").body().contains("href=\"/console"))
                    .isEqualTo(imports);
        }
    }

    @Test
    void aViewerCannotImportUndoOrDecideByPost() throws Exception {
        try (Browser browser = loggedIn("viewer", Role.VIEWER)) {
            browser.get("/account");

            assertThat(browser.post("/data/batches/B1/undo", Map.of("sure", "true"))
                            .statusCode())
                    .isEqualTo(403);
            browser.get("/account");
            assertThat(browser.post("/data/review/R1", Map.of("choice", "")).statusCode())
                    .isEqualTo(403);
            browser.get("/account");
            assertThat(browser.post("/users", Map.of("name", "x", "role", "ADMIN"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aPlannerDecidesRows() throws Exception {
        try (Browser browser = loggedIn("planner", Role.PLANNER)) {
            browser.get("/account");

            assertThat(browser.post("/data/review/R1", Map.of("choice", "")).body())
                    .contains("没有这一行");
        }
    }

    @Test
    void wrongPasswordsShutTheDoorEvenToTheRightOne() throws Exception {
        String first = users.add("guessed", Role.VIEWER);
        users.changePassword("guessed", first, PASSWORD);
        try (Browser browser = new Browser(port)) {
            for (int i = 0; i < LoginLimit.MOST_OF_ONE_NAME; i++) {
                assertThat(login(browser, "guessed", "wrong " + i).body()).contains("用户名或密码不对");
            }

            assertThat(login(browser, "guessed", PASSWORD).body()).contains("尝试次数太多");
            assertThat(browser.get("/data").uri().getPath()).isEqualTo("/login");
            assertThat(audit.lines())
                    .anySatisfy(l -> assertThat(l).contains("login-failed").doesNotContain("wrong"));
        }
    }

    @Test
    void loggingOutEndsTheSessionAndNeedsTheToken() throws Exception {
        try (Browser browser = loggedIn("leaver", Role.VIEWER)) {
            assertThat(browser.postWithoutToken("/logout", Map.of()).statusCode())
                    .isEqualTo(403);
            browser.get("/account");

            browser.post("/logout", Map.of());

            assertThat(browser.get("/data").uri().getPath()).isEqualTo("/login");
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        try (Browser browser = new Browser(port)) {
            String cookie = String.join("; ", browser.get("/login").headers().allValues("Set-Cookie"));

            assertThat(cookie).contains("yuntu-session", "HttpOnly", "SameSite=Lax");
        }
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndTheLastAdminStays() throws Exception {
        users.ensureFirst();
        try (Browser browser = loggedIn("gone", Role.ANALYST)) {
            assertThat(browser.get("/data").uri().getPath()).isEqualTo("/data");

            assertThat(users.remove("gone")).isTrue();

            assertThat(browser.get("/data").uri().getPath()).isEqualTo("/login");
            assertThat(users.remove("admin")).isFalse();
        }
    }
}
