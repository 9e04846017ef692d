package org.yuntu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/// Stores that earlier versions left.
class OlderStoreTests {

    @TempDir
    Path folder;

    private EmbeddedNeo4j start(String name) {
        Path home = folder.resolve(name);
        return EmbeddedNeo4j.start(
                new GraphProperties(home, "neo4j", DataSize.ofMegabytes(64), DataSize.ofMegabytes(1), 0),
                StoreLock.tryAcquire(home).orElseThrow());
    }

    private static Driver driver(EmbeddedNeo4j store) {
        URI uri = store.uri();
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", store.password()));
    }

    /// Versions in their order, and names of what the migrations make.
    private static List<String> schema(Driver driver) {
        List<String> lines = new ArrayList<>();
        for (String cypher : List.of(
                "MATCH (m:__Neo4jMigration) RETURN m.version AS name ORDER BY name",
                "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name",
                "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name ORDER BY name")) {
            driver.executableQuery(cypher)
                    .execute()
                    .records()
                    .forEach(r -> lines.add(r.get("name").asString()));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "005"})
    void areBroughtUpToDateWithTheirData(String version) {
        List<String> expected;
        try (EmbeddedNeo4j fresh = start("fresh");
                Driver driver = driver(fresh)) {
            SchemaMigrations.bringUpToDate(driver, "neo4j", SchemaMigrations.PATIENCE_MILLIS);
            expected = schema(driver);
        }
        try (EmbeddedNeo4j older = start("older");
                Driver driver = driver(older)) {
            assertThat(new SchemaMigrations(driver, "neo4j", version)
                            .apply(SchemaMigrations.PATIENCE_MILLIS)
                            .version())
                    .isEqualTo(version);
            driver.executableQuery("CREATE (:Enterprise {id: 'A', name: '演示甲', nameKey: '演示甲'})")
                    .execute();
            assertThat(schema(driver)).hasSizeLessThan(expected.size());
        }
        try (EmbeddedNeo4j opened = start("older");
                Driver driver = driver(opened)) {
            SchemaVersion now = SchemaMigrations.bringUpToDate(driver, "neo4j", SchemaMigrations.PATIENCE_MILLIS);

            assertThat(schema(driver)).isEqualTo(expected);
            assertThat(now.version())
                    .isEqualTo(
                            new SchemaMigrations(driver, "neo4j", null).state().newest());
            assertThat(driver.executableQuery("MATCH (e:Enterprise {id: 'A'}) RETURN e.name AS name")
                            .execute()
                            .records())
                    .extracting(r -> r.get("name").asString())
                    .containsExactly("演示甲");
        }
    }
}
