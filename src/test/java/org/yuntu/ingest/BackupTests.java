package org.yuntu.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.yuntu.GraphTest;
import org.yuntu.YuntuApplication;
import org.yuntu.dataset.EnterpriseParser;
import org.yuntu.graph.GraphProperties;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.SchemaVersion;
import org.yuntu.graph.StoreSchema;
import org.yuntu.graph.UnfinishedRestoreException;
import org.yuntu.graph.backup.BackupException;
import org.yuntu.graph.backup.BackupException.Reason;
import org.yuntu.graph.backup.Backups;
import org.yuntu.graph.backup.Restore;

/// Backups of the shared store brought into another one. `-Dyuntu.backups=20` for as many rounds of backing up during
/// an import as wanted; two in the ordinary build.
@GraphTest
class BackupTests extends ImportScenario {

    private static final int ROUNDS = Integer.getInteger("yuntu.backups", 2);
    private static final int ROWS = 2_000;
    private static final int CHUNK = 100;

    @TempDir
    static Path elsewhere;

    private static ConfigurableApplicationContext other;

    @Autowired
    Backups backups;

    @Autowired
    ApplicationContext context;

    @Autowired
    GraphProperties properties;

    @BeforeAll
    static void openAnotherStore() {
        other = new SpringApplicationBuilder(YuntuApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "yuntu.data",
                        elsewhere.toString(),
                        "yuntu.page-cache",
                        "64MB",
                        "spring.main.lazy-initialization",
                        true))
                .run();
    }

    @AfterAll
    static void closeIt() {
        other.close();
    }

    @BeforeEach
    void emptyTheOther() {
        runOther("MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
    }

    private static void runOther(String cypher) {
        try (Session session = other.getBean(Driver.class).session()) {
            session.run(cypher).consume();
        }
    }

    private static Restore.Done restore(Path file) {
        return other.getBean(Restore.class).run(file, false, done -> {});
    }

    /// With many small chunks, so that a backup falls between them.
    private static EnterpriseImport imports(ApplicationContext context) {
        return new EnterpriseImport(
                context.getBean(GraphStore.class),
                context.getBean(ProductTagger.class),
                context.getBean(EnterpriseParser.class),
                context.getBean(ImportLock.class),
                context.getBean(Ecosystem.class),
                context.getBean(FreeSpace.class),
                context.getBean(GraphProperties.class),
                CHUNK);
    }

    @Test
    void aBackupDuringAnImportHoldsAllThatWasCommittedAndTheImportGoesOnFromIt() throws Exception {
        Path file = SyntheticRegistrations.write(folder.resolve("firms.csv"), ROWS, 7);
        Random random = new Random(20261121);
        int inside = 0;
        for (int round = 0; round < ROUNDS; round++) {
            emptyTheEnterprisePart();
            emptyTheOther();
            long wanted = 1 + random.nextInt(ROWS / 4);
            CountDownLatch reached = new CountDownLatch(1);
            AtomicLong committed = new AtomicLong();
            Path backup = folder.resolve("round-" + round + ".zip");
            try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
                Future<Receipt> importing = thread.submit(() -> {
                    try {
                        return imports(context).run(request(file), (stage, done, size, rows) -> {
                            if (stage == ImportProgress.Stage.WRITING && rows >= wanted) {
                                reached.countDown();
                            }
                        });
                    } finally {
                        reached.countDown();
                    }
                });
                reached.await();
                committed.set(count("MATCH (:Enterprise)-[s:STATED_IN]->() RETURN count(s)"));
                backups.make(backup, done -> {});
                importing.get();
            }
            List<String> whole = GraphDump.of(driver);

            restore(backup);
            Driver restored = other.getBean(Driver.class);
            long statements = restored.executableQuery("MATCH (:Enterprise)-[s:STATED_IN]->() RETURN count(s) AS n")
                    .execute()
                    .records()
                    .getFirst()
                    .get("n")
                    .asLong();
            assertThat(statements).as("committed before, in round %s", round).isGreaterThanOrEqualTo(committed.get());
            inside += statements < count("MATCH (:Enterprise)-[s:STATED_IN]->() RETURN count(s)") ? 1 : 0;
            imports(other).run(request(file), ImportProgress.silent());
            assertThat(GraphDump.of(restored)).as("round %s", round).isEqualTo(whole);
        }
        System.out.printf("%d rounds, %d backups fell into the import%n", ROUNDS, inside);
        assertThat(inside).as("backups that fell into the import").isPositive();
    }

    @Test
    void keepsEveryTypeOfProperty() throws Exception {
        run("""
                CREATE (a:Probe:Other {text: '云\n"图\\u0000', yes: true, whole: 9007199254740993, part: 1.0, none: 0.0/0.0,
                  far: 1.0/0.0, list: ['a', 'b'], parts: [1.0, 2.5], numbers: [1, 2], days: [date('2024-02-29')],
                  day: date('2024-02-29'), at: datetime('2024-10-27T01:30:00.123456789+08:00[Asia/Shanghai]'),
                  offset: datetime('2024-10-27T01:30:00+08:00'), local: localdatetime('2024-01-01T00:00'),
                  time: time('10:00:00.5+08:00'), clock: localtime('23:59:59'), span: duration('P1Y2M3DT4H5.5S'),
                  flat: point({longitude: 112.5, latitude: 37.8}), high: point({x: 1, y: 2.5, z: -3})})
                CREATE (a)-[:SELF {w: 0.1}]->(a), (a)-[:SELF {w: 0.1}]->(a), ({bare: 1})-[:TO]->(a)""");
        try (Session session = driver.session()) {
            session.run("MATCH (a:Probe) SET a.bytes = $b", Map.of("b", new byte[] {0, -1, 7}))
                    .consume();
        }
        try {
            Path file = folder.resolve("types.zip");
            Backups.Made made = backups.make(file, done -> {});
            Restore.Done done = restore(file);

            assertThat(done.manifest().contents()).isEqualTo(made.contents());
            assertThat(probe(other.getBean(Driver.class))).isEqualTo(probe(driver));
        } finally {
            run("MATCH (n) WHERE n:Probe OR n.bare IS NOT NULL DETACH DELETE n");
        }
    }

    private static String probe(Driver driver) {
        return driver.executableQuery("""
                        MATCH (a:Probe) UNWIND keys(a) AS k
                        WITH a, k ORDER BY k
                        RETURN collect([k, valueType(a[k]), a[k]]) AS all, COUNT { (a)-[:SELF {w: 0.1}]->(a) } AS selves,
                          COUNT { ({bare: 1})-[:TO]->(a) } AS bare, size(labels(a)) AS labels""").execute().records().toString();
    }

    @Test
    void refusesAStoreThatHoldsSomethingUnlessToldAndKeepsThatThen() throws Exception {
        run("CREATE (:Enterprise {id: 'A', name: '演示甲'})");
        Path file = folder.resolve("a.zip");
        backups.make(file, done -> {});
        runOther("CREATE (:Enterprise {id: 'B', name: '演示乙'})");

        assertThatThrownBy(() -> restore(file))
                .isInstanceOfSatisfying(
                        BackupException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_EMPTY));
        Restore.Done done = other.getBean(Restore.class).run(file, true, n -> {});

        assertThat(names()).containsExactly("演示甲");
        assertThat(done.replaced()).hasValueSatisfying(f -> assertThat(f).exists());
        other.getBean(Restore.class).run(done.replaced().orElseThrow(), true, n -> {});
        assertThat(names()).containsExactly("演示乙");
    }

    private static List<String> names() {
        return other
                .getBean(Driver.class)
                .executableQuery("MATCH (e:Enterprise) RETURN e.name AS name ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(r -> r.get("name").asString())
                .toList();
    }

    @Test
    void aBrokenOffRestoreShutsTheStoreUntilItIsRestored() throws Exception {
        imports.run(
                request(csv("a.csv", HEADER, row("太原演示甲子机械有限公司", code(1), "太原市", "演示街1号"))), ImportProgress.silent());
        Path file = folder.resolve("a.zip");
        backups.make(file, done -> {});
        GraphStore store = other.getBean(GraphStore.class);

        assertThatThrownBy(() -> other.getBean(Restore.class).run(file, false, done -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(other.getBean(StoreSchema.class).findRestoring()).hasValue("a.zip");
        assertThatThrownBy(() -> store.write(work -> {
                    work.run("ingest/take_turn", Map.of("who", "me"));
                    return true;
                }))
                .isInstanceOf(UnfinishedRestoreException.class);
        assertThatThrownBy(() -> other.getBean(Backups.class).make(folder.resolve("half.zip"), done -> {}))
                .isInstanceOf(UnfinishedRestoreException.class);

        restore(file);
        assertThat(other.getBean(StoreSchema.class).findRestoring()).isEmpty();
        assertThat(GraphDump.of(other.getBean(Driver.class))).isEqualTo(GraphDump.of(driver));
        assertThat(folder.resolve("half.zip")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoBackupOrWasChanged() throws Exception {
        Path text = Files.writeString(folder.resolve("x.zip"), "no archive");
        Path file = folder.resolve("b.zip");
        backups.make(file, done -> {});
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("nodes.jsonl"), "{\"id\":1,\"labels\":[\"Evil\"],\"properties\":{}}\n");
        }

        assertReason(Reason.FORMAT, text);
        assertReason(Reason.DAMAGED, file);
        assertThatThrownBy(() -> backups.make(file, done -> {}))
                .isInstanceOfSatisfying(
                        BackupException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EXISTS));
        assertThat(other.getBean(StoreSchema.class).findRestoring()).isEmpty();
    }

    private static void assertReason(Reason reason, Path file) {
        assertThatThrownBy(() -> restore(file))
                .isInstanceOfSatisfying(
                        BackupException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aBackupOfAnEarlierVersionIsBroughtUpToDateAndOneOfALaterVersionRefused() throws Exception {
        run("CREATE (:Enterprise {id: 'A', name: '演示甲'})");
        Path file = folder.resolve("older.zip");
        backups.make(file, done -> {});
        String newest = context.getBean(SchemaVersion.class).version();
        changeManifest(file, "\"schema\":\"" + newest + "\"", "\"schema\":\"005\"");

        Restore.Done done = restore(file);

        assertThat(done.manifest().schema()).isEqualTo("005");
        assertThat(done.schema()).isEqualTo(newest);
        assertThat(migrations(other.getBean(Driver.class))).isEqualTo(migrations(driver));
        assertThat(names()).containsExactly("演示甲");
        changeManifest(file, "\"schema\":\"005\"", "\"schema\":\"999\"");
        assertReason(Reason.NEWER, file);
    }

    private static void changeManifest(Path file, String from, String to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest.json");
            String text = Files.readString(manifest, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            Files.writeString(manifest, text.replace(from, to), StandardCharsets.UTF_8);
        }
    }

    /// Names of constraints and indexes, and the versions in their order.
    private static List<String> migrations(Driver driver) {
        List<String> lines = new java.util.ArrayList<>();
        for (String cypher : List.of(
                "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
                "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name",
                "MATCH (m:__Neo4jMigration) RETURN m.version AS name ORDER BY name",
                "MATCH (m:__Neo4jMigration)-[:MIGRATED_TO]->(n) RETURN n.version AS name ORDER BY name")) {
            driver.executableQuery(cypher)
                    .execute()
                    .records()
                    .forEach(r -> lines.add(r.get("name").asString()));
        }
        return lines;
    }

    @Test
    void bringsTheFilesOfTheDataFolderBack() throws Exception {
        Path profile = properties.data().resolve("profiles").resolve("省局月报.json");
        Files.createDirectories(profile.getParent());
        Files.writeString(profile, "{}");
        Files.writeString(elsewhere.resolve("users.json"), "[]");
        Files.writeString(properties.data().resolve("users.json"), "[ ]");
        Path file = folder.resolve("files.zip");
        try {
            backups.make(file, done -> {});
            Restore.Done done = restore(file);

            assertThat(elsewhere.resolve("profiles").resolve("省局月报.json")).hasContent("{}");
            assertThat(elsewhere.resolve("users.json")).hasContent("[]");
            assertThat(done.keptFiles()).isPositive();
        } finally {
            Files.delete(profile);
            Files.delete(properties.data().resolve("users.json"));
        }
    }
}
