package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yuntu.YuntuApplication;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.ServerMain;
import org.yuntu.graph.StoreUnavailableException;

/// The Neo4j server is killed in the middle of an import and of looking at pages, and comes back: nothing is lost,
/// nothing doubled, and the pages work again by themselves. `-Dyuntu.outages=20` for as many rounds as wanted.
class ServerAwayTests {

    private static final int ROUNDS = Integer.getInteger("yuntu.outages", 1);
    private static final int ROWS = 2_000;
    private static final int CHUNK = 100;
    private static final int MOST_AWAY_MILLIS = 3_000;

    @TempDir
    static Path folder;

    private static int port;
    private static Process server;
    private static ConfigurableApplicationContext client;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void startBoth() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        startServer();
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", 0);
        settings.put("yuntu.data", folder.resolve("client").toString());
        settings.put("spring.neo4j.uri", "bolt://127.0.0.1:" + port);
        settings.put("spring.neo4j.authentication.username", "neo4j");
        settings.put(
                "spring.neo4j.authentication.password",
                Files.readString(folder.resolve("server").resolve("neo4j.password"))
                        .strip());
        client = new SpringApplicationBuilder(YuntuApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties(settings)
                .run();
        client.getBean(ReferenceImport.class).bringUpToDate();
    }

    @AfterAll
    static void stopBoth() {
        client.close();
        server.destroyForcibly();
    }

    private static void startServer() throws IOException {
        Path home = Files.createDirectories(folder.resolve("server"));
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerMain.class.getName(),
                        home.toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("stderr.log").toFile()))
                .start();
        BufferedReader out = server.inputReader();
        String line = out.readLine();
        while (line != null && !line.equals("ready")) {
            line = out.readLine();
        }
        assertThat(line).as("see %s", home.resolve("stderr.log")).isNotNull();
    }

    private static Receipt bring(Path file, ImportProgress progress) {
        return new EnterpriseImport(
                        client.getBean(GraphStore.class),
                        client.getBean(ProductTagger.class),
                        client.getBean(EnterpriseParser.class),
                        client.getBean(ImportLock.class),
                        client.getBean(Ecosystem.class),
                        client.getBean(FreeSpace.class),
                        client.getBean(GraphProperties.class),
                        CHUNK)
                .run(ImportRequest.of(file), progress);
    }

    private static void empty() {
        client.getBean(Driver.class)
                .executableQuery("MATCH (n:Enterprise|ImportBatch|ReviewItem) DETACH DELETE n")
                .execute();
        client.getBean(Driver.class)
                .executableQuery("MATCH (n:Counter) WHERE n.id <> 'lease' AND n.id <> 'gate' DELETE n")
                .execute();
    }

    private static List<String> outcome(Receipt receipt) {
        return ImportMain.outcome(receipt, client.getBean(Driver.class));
    }

    @Test
    void anImportGoesOnOrSaysWhatToDoAndIsFinishedByTheSameCommand() throws Exception {
        Path file = SyntheticRegistrations.write(folder.resolve("firms.csv"), ROWS, 7);
        List<String> expected = outcome(bring(file, ImportProgress.silent()));
        assertThat(expected).hasSizeGreaterThan(ROWS);
        Random random = new Random(20261121);
        int wentOn = 0;
        int again = 0;
        for (int round = 0; round < ROUNDS; round++) {
            empty();
            long wanted = 1 + random.nextInt(ROWS - 2 * CHUNK);
            CountDownLatch reached = new CountDownLatch(1);
            Receipt receipt;
            try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
                Future<Receipt> importing = thread.submit(() -> {
                    try {
                        return bring(file, (stage, done, size, rows) -> {
                            if (stage == ImportProgress.Stage.WRITING && rows >= wanted) {
                                reached.countDown();
                            }
                        });
                    } finally {
                        reached.countDown();
                    }
                });
                reached.await();
                server.destroyForcibly().waitFor();
                assertThat(importing.isDone()).as("killed in the middle").isFalse();
                Thread.sleep(random.nextInt(MOST_AWAY_MILLIS));
                startServer();
                try {
                    receipt = importing.get();
                    wentOn++;
                } catch (ExecutionException e) {
                    assertThat(StoreUnavailableException.isBehind(e))
                            .as("%s", e)
                            .isTrue();
                    receipt = bring(file, ImportProgress.silent());
                    again++;
                }
            }
            assertThat(receipt.totals().addsUp()).isTrue();
            List<String> outcome = outcome(receipt);
            assertThat(outcome).as("round %s", round).hasSameSizeAs(expected);
            assertThat(outcome.stream().filter(line -> !expected.contains(line)).limit(3))
                    .isEmpty();
        }
        System.out.printf(
                "%d outages: %d imports went on, %d were finished by the same command%n", ROUNDS, wentOn, again);
    }

    @Test
    void aPageSaysThatTheServerIsAwayAndRecoversByItself() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        for (int round = 0; round < ROUNDS; round++) {
            server.destroyForcibly().waitFor();

            HttpResponse<String> page = get("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(page.body()).contains("图数据库暂时没有应答").contains("yuntu doctor");
            assertThat(get("/api/v1/clusters").statusCode()).isEqualTo(503);
            assertThat(get("/actuator/health").statusCode()).isEqualTo(503);

            startServer();
            assertThat(get("/").statusCode()).isEqualTo(200);
            assertThat(get("/api/v1/clusters").statusCode()).isEqualTo(200);
            assertThat(get("/actuator/health").body()).contains("UP");
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        String port = client.getEnvironment().getProperty("local.server.port");
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept", path.startsWith("/api") ? "application/json" : "text/html,*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
