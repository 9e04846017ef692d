package org.yuntu.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;
import org.yuntu.GraphTest;
import org.yuntu.web.Browser;

/// A server for the person at this computer: no log-in, yet closed to other sites.
@GraphTest
class AccessTests {

    @Autowired
    Audit audit;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "::1, false",
        "localhost, false",
        "0.0.0.0, true",
        "'', true",
        "192.0.2.7, true",
        "no-such-name.invalid, true"
    })
    void anyOtherAddressThanLoopbackRequiresLogIn(String address, boolean required) {
        MockEnvironment environment = new MockEnvironment().withProperty("server.address", address);

        assertThat(new Exposure(environment).loginRequired()).isEqualTo(required);
    }

    @Test
    void logInCanBeAskedForBehindAProxy() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("yuntu.login", "true");

        assertThat(new Exposure(environment).loginRequired()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/import",
                "/data/import/u0123456789abcdef/apply",
                "/data/batches/B1/undo",
                "/data/review/R1",
                "/console"
            })
    void aFormWithoutItsTokenIsRefused(String address) throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/data/import");

            var answer =
                    browser.postWithoutToken(address, Map.of("sure", "true", "statement", "RETURN 1", "choice", ""));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("没有执行");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void aFetchWithTheTokenInAHeaderIsTakenAndWithoutRefused() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/console");

            assertThat(browser.post("/console", Map.of("statement", "RETURN 41 + 1 AS n"))
                            .body())
                    .contains("42");
            assertThat(browser.postWithoutToken("/console", Map.of("statement", "RETURN 41 + 1 AS n"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "LOCALHOST, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.nip.io, 421"
    })
    void onlyNamesOfThisComputerAreAnswered(String host, int status) throws Exception {
        assertThat(status("/api/v1/clusters", host)).isEqualTo(status);
        assertThat(status("/css/ui.css", host)).isEqualTo(status);
    }

    /// Ordinary clients do not let one choose this header.
    private int status(String path, String host) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String first = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return Integer.parseInt(first.split(" ")[1]);
        }
    }

    @Test
    void exportsAndStatementsOfTheConsoleLeaveALine() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/queries/chains/file?format=csv");
            // The line follows the answer, which the client may have before it.
            await().untilAsserted(() -> assertThat(audit.lines())
                    .last()
                    .asString()
                    .contains("\"action\":\"export\"", "/queries/chains/file"));
            browser.get("/console");
            browser.post("/console", Map.of("statement", "CREATE (:Evil)"));
            assertThat(audit.lines()).last().asString().contains("\"action\":\"console-refused\"", "WRITES");
        }
    }

    @Test
    void thereIsNothingToLogInTo() throws Exception {
        try (Browser browser = new Browser(port)) {
            assertThat(browser.get("/login").statusCode()).isEqualTo(404);
            assertThat(browser.get("/users").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void afterFiveWrongPasswordsANameWaitsAQuarterOfAnHour() {
        Instant[] now = {Instant.EPOCH};
        LoginLimit limit = new LoginLimit(() -> now[0]);
        for (int i = 0; i < LoginLimit.MOST_OF_ONE_NAME; i++) {
            assertThat(limit.isShut("a", "x")).isFalse();
            limit.failed("a", "x");
        }

        assertThat(limit.isShut("a", "x")).isTrue();
        assertThat(limit.isShut("a", "y")).as("from elsewhere").isFalse();
        assertThat(limit.isShut("b", "x")).as("another name").isFalse();
        now[0] = now[0].plus(Duration.ofMinutes(16));
        assertThat(limit.isShut("a", "x")).isFalse();
    }

    @Test
    void manyNamesFromOneAddressAreStoppedToo() {
        LoginLimit limit = new LoginLimit(() -> Instant.EPOCH);
        for (int i = 0; i < LoginLimit.MOST_OF_ONE_ADDRESS; i++) {
            limit.failed("name" + i, "x");
        }

        assertThat(limit.isShut("other", "x")).isTrue();
    }
}
