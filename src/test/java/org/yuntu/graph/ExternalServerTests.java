package org.yuntu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;
import org.yuntu.YuntuApplication;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.Gaps;
import org.yuntu.dataset.TableOptions;
import org.yuntu.ingest.BatchUndo;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.GraphDump;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.ReferenceImport;

/// Two machines, each with a data folder of its own, on one Neo4j server that neither of them has started.
class ExternalServerTests {

    private static final String HEADER = "企业名称,统一社会信用代码,所在市,注册地址,主营产品\n";

    @TempDir
    static Path folder;

    private static EmbeddedNeo4j server;
    private static int port;

    @BeforeAll
    static void startServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path home = folder.resolve("server");
        server = EmbeddedNeo4j.start(
                new GraphProperties(home, "neo4j", DataSize.ofMegabytes(64), DataSize.ofMegabytes(1), port),
                StoreLock.tryAcquire(home).orElseThrow());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static ConfigurableApplicationContext machine(String name, String uri, String password, String... more) {
        List<String> properties = new ArrayList<>(List.of(more));
        properties.addAll(List.of(
                "spring.main.lazy-initialization=true",
                "yuntu.data=" + folder.resolve(name),
                "spring.neo4j.uri=" + uri,
                "spring.neo4j.authentication.username=neo4j",
                "spring.neo4j.authentication.password=" + password));
        ConfigurableApplicationContext machine = new SpringApplicationBuilder(YuntuApplication.class)
                .web(WebApplicationType.NONE)
                .properties(properties.toArray(String[]::new))
                .run();
        try {
            machine.getBean(GraphStore.class);
            return machine;
        } catch (RuntimeException e) {
            machine.close();
            throw e;
        }
    }

    private static Path rows(String name, int parity) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) {
            rows.append("太原演示").append(i).append("机械有限公司,,太原市,").append(i % 2 == parity ? name + i : "");
            rows.append(",液压支架\n");
        }
        return Files.writeString(folder.resolve(name + ".csv"), rows);
    }

    private static Receipt bring(ConfigurableApplicationContext machine, Path file) {
        return machine.getBean(EnterpriseImport.class)
                .run(
                        new ImportRequest(file, TableOptions.defaults(), null, "", null, false, 1.0),
                        ImportProgress.silent());
    }

    private static void undo(ConfigurableApplicationContext machine, Receipt... receipts) {
        for (Receipt each : receipts) {
            machine.getBean(BatchUndo.class).undo(each.batch(), done -> {});
        }
    }

    private static GapResult gaps(ConfigurableApplicationContext machine) {
        return machine.getBean(Gaps.class).run("山西省", List.of(), GapParameters.defaults());
    }

    /// The graph without the batch numbers that grow with every import.
    private static List<String> dump(ConfigurableApplicationContext machine) {
        return GraphDump.of(machine.getBean(Driver.class)).stream()
                .map(line -> line.replaceAll("B[0-9a-f]{16}(-\\d+)?", "B"))
                .sorted()
                .toList();
    }

    @Test
    void servesTwoMachinesAsOneStore() throws Exception {
        Path a = rows("a", 0);
        Path b = rows("b", 1);
        try (var bolt = machine("one", "bolt://127.0.0.1:" + port, server.password());
                var routed = machine("two", "neo4j://127.0.0.1:" + port, server.password())) {
            bolt.getBean(ReferenceImport.class).bringUpToDate();
            routed.getBean(ReferenceImport.class).bringUpToDate();
            Receipt first = bring(bolt, a);
            Receipt second = bring(routed, b);
            List<String> aThenB = dump(bolt);
            assertThat(dump(routed)).isEqualTo(aThenB);
            assertThat(gaps(routed)).isEqualTo(gaps(bolt));
            undo(routed, first);
            undo(bolt, second);
            assertThat(dump(bolt)).isEmpty();
            first = bring(routed, b);
            second = bring(bolt, a);
            List<String> bThenA = dump(bolt);
            undo(bolt, first, second);

            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Receipt> one = threads.submit(() -> bring(bolt, a));
                Future<Receipt> two = threads.submit(() -> bring(routed, b));
                assertThat(List.of(one.get(), two.get())).allSatisfy(receipt -> {
                    assertThat(receipt.state()).isEqualTo(Receipt.State.DONE);
                    assertThat(receipt.totals().addsUp()).isTrue();
                });
            }

            assertThat(Set.of(aThenB, bThenA)).contains(dump(bolt));
            assertThat(bring(routed, a).state()).isEqualTo(Receipt.State.KNOWN);
            assertThat(bolt.getBean(SchemaVersion.class)).isEqualTo(routed.getBean(SchemaVersion.class));
        }
        assertThat(folder.resolve("one").resolve("neo4j")).doesNotExist();
        assertThat(folder.resolve("two").resolve("store.lock")).doesNotExist();
    }

    @Test
    void migratesOnceThoughSeveralStartAtOnce() throws Exception {
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()))) {
            SchemaVersion expected = SchemaMigrations.bringUpToDate(driver, "neo4j", SchemaMigrations.PATIENCE_MILLIS);
            driver.executableQuery("MATCH (n:__Neo4jMigration) DETACH DELETE n").execute();

            try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
                List<Future<SchemaVersion>> versions = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    versions.add(threads.submit(
                            () -> SchemaMigrations.bringUpToDate(driver, "neo4j", SchemaMigrations.PATIENCE_MILLIS)));
                }
                for (Future<SchemaVersion> each : versions) {
                    assertThat(each.get()).isEqualTo(expected);
                }
            }

            assertThat(driver.executableQuery("MATCH (n:__Neo4jMigration) RETURN n.version AS v ORDER BY v")
                            .execute()
                            .records())
                    .extracting(r -> r.get("v").asString())
                    .doesNotHaveDuplicates()
                    .contains(expected.version());
        }
    }

    @Test
    void takesOverMigrationsAtWhichAnotherMachineDied() {
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic("neo4j", server.password()))) {
            SchemaVersion expected = SchemaMigrations.bringUpToDate(driver, "neo4j", SchemaMigrations.PATIENCE_MILLIS);
            driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'dead', name: 'John Doe'})")
                    .execute();

            assertThat(SchemaMigrations.bringUpToDate(driver, "neo4j", 400)).isEqualTo(expected);
        }
    }

    @Test
    void saysWhyAServerCannotBeUsed() {
        String uri = "bolt://127.0.0.1:" + port;
        assertUnavailable(StoreUnavailableException.Reason.REFUSED, () -> machine("three", uri, "wrong"));
        assertUnavailable(
                StoreUnavailableException.Reason.NO_DATABASE,
                () -> machine("three", uri, server.password(), "yuntu.database=absent"));
        assertUnavailable(
                StoreUnavailableException.Reason.UNREACHABLE,
                () -> machine("three", "bolt://127.0.0.1:1", server.password()));
    }

    private static void assertUnavailable(StoreUnavailableException.Reason reason, ThrowingCallable start) {
        assertThatThrownBy(start).hasRootCauseInstanceOf(Throwable.class).satisfies(e -> {
            Throwable cause = e;
            while (!(cause instanceof StoreUnavailableException)) {
                cause = cause.getCause();
                assertThat(cause).as("%s", e).isNotNull();
            }
            assertThat(((StoreUnavailableException) cause).reason()).isEqualTo(reason);
        });
    }
}
