package org.yuntu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;
import org.yuntu.ingest.EnterpriseImport;
import org.yuntu.ingest.ImportProgress;
import org.yuntu.ingest.ImportRequest;
import org.yuntu.ingest.Receipt;
import org.yuntu.ingest.ReferenceImport;
import org.yuntu.ingest.SyntheticRegistrations;

/// Our import with checking, matching, provenance and classification, beside plain `LOAD CSV …
/// MERGE` of the same rows in the same Neo4j in the same JVM; the two in turn, the median ratio
/// counts.
@GraphTest
class ImportBench {

    private static final int ROUNDS = Integer.getInteger("yuntu.bench.rounds", 5);
    private static final Path REAL = Path.of("../shared/data/registrations/shanxi-registrations-1980-2009.csv");

    /// What an analyst would write: every column kept, one node for the prefecture. Code and name are indexed, as ours
    /// are: firms are found by them afterwards.
    private static final String PEER = """
            LOAD CSV WITH HEADERS FROM $url AS row
            CALL (row) {
              MERGE (e:Enterprise {creditCode: coalesce(row.`统一社会信用代码`, row.`企业名称`)})
              SET e.name = row.`企业名称`, e.establishedOn = row.`注册日期`, e.enterpriseType = row.`企业类型`,
                e.capital = row.`注册资金`, e.scope = row.`经营范围`, e.province = row.`所在省份`, e.address = row.`注册地址`
              MERGE (p:Prefecture {name: row.`地区`})
              MERGE (e)-[:LOCATED_IN]->(p)
            } IN TRANSACTIONS OF 5000 ROWS
            """;

    @Autowired
    EnterpriseImport imports;

    @Autowired
    ReferenceImport references;

    @Autowired
    Driver driver;

    @Test
    void rowsPerSecondBesideLoadCsv(@TempDir Path folder) throws Exception {
        Path file = Files.isReadable(REAL)
                ? REAL.toAbsolutePath().normalize()
                : SyntheticRegistrations.write(folder.resolve("firms.csv"), 62_619, 1);
        references.bringUpToDate();
        List<Double> ratios = new ArrayList<>();
        try (Peer peer = Peer.start(folder.resolve("peer"), file)) {
            long rows = peer.rows(file);
            for (int round = 0; round <= ROUNDS; round++) {
                Spent theirs = peer.load(file);
                Spent ours = ours(file);
                double ratio = theirs.seconds() / ours.seconds();
                if (round > 0) {
                    ratios.add(ratio);
                }
                System.out.printf(
                        "BENCH import round %d%s: ours %s, LOAD CSV %s, ratio %.2f%n",
                        round, round == 0 ? " (warm-up)" : "", ours.per(rows), theirs.per(rows), ratio);
            }
        }
        ratios.sort(null);
        System.out.printf("BENCH import median ratio %.2f (goal 0.7)%n", ratios.get(ratios.size() / 2));
    }

    private Spent ours(Path file) {
        empty(driver);
        Receipt[] receipt = new Receipt[1];
        Spent spent = Spent.by(() -> receipt[0] = imports.run(ImportRequest.of(file), ImportProgress.silent()));
        assertThat(receipt[0].totals().addsUp()).isTrue();
        return spent;
    }

    /// @param cpuSeconds of the whole process, collector and compiler included: says more than the clock on a busy
    /// machine
    private record Spent(double seconds, double cpuSeconds) {

        static Spent by(Runnable work) {
            System.gc();
            var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            work.run();
            return new Spent((System.nanoTime() - start) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        }

        String per(long rows) {
            return "%,.0f rows/s (%.0f µs CPU a row)".formatted(rows / seconds, cpuSeconds * 1e6 / rows);
        }
    }

    private static void empty(Driver driver) {
        try (Session session = driver.session()) {
            session.run(
                            "MATCH (n:Enterprise|ImportBatch|Counter) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    private record Peer(DatabaseManagementService service, Driver driver) implements AutoCloseable {

        static Peer start(Path home, Path file) throws IOException {
            Files.createDirectories(home);
            DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                    .setConfig(BoltConnector.enabled, true)
                    .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                    .setConfig(BoltConnector.enable_discovery, false)
                    .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, java.time.Duration.ZERO)
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .setConfig(GraphDatabaseSettings.load_csv_file_url_root, file.getParent())
                    .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                    .build();
            int port = ((GraphDatabaseAPI) service.database("neo4j"))
                    .getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT)
                    .getPort();
            Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none());
            try (Session session = driver.session()) {
                session.run("CREATE CONSTRAINT FOR (e:Enterprise) REQUIRE e.creditCode IS UNIQUE")
                        .consume();
                session.run("CREATE INDEX FOR (e:Enterprise) ON (e.name)").consume();
                session.run("CREATE CONSTRAINT FOR (p:Prefecture) REQUIRE p.name IS UNIQUE")
                        .consume();
            }
            return new Peer(service, driver);
        }

        Spent load(Path file) {
            empty(driver);
            return Spent.by(() -> {
                try (Session session = driver.session()) {
                    session.run(PEER, Map.of("url", "file:///" + file.getFileName()))
                            .consume();
                }
            });
        }

        long rows(Path file) {
            try (Session session = driver.session()) {
                return session.run(
                                "LOAD CSV WITH HEADERS FROM $url AS row RETURN count(*) AS n",
                                Map.of("url", "file:///" + file.getFileName()))
                        .single()
                        .get("n")
                        .asLong();
            }
        }

        @Override
        public void close() {
            driver.close();
            service.shutdown();
        }
    }
}
