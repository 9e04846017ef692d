package org.yuntu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;

@GraphTest
class QueriesTests {

    @Autowired
    Driver driver;

    @Autowired
    Queries queries;

    @Autowired
    CypherLibrary library;

    @Autowired
    GraphProperties properties;

    @Autowired
    SchemaVersion schema;

    @TempDir
    Path folder;

    @BeforeEach
    void oneNode() {
        try (Session session = driver.session()) {
            session.run("CREATE (:Probe {name: 'a', size: 2})").consume();
        }
    }

    @AfterEach
    void noNode() {
        try (Session session = driver.session()) {
            session.run("MATCH (n:Probe) DETACH DELETE n").consume();
        }
    }

    @Test
    void answersWithPlainValues() {
        QueryAnswer answer =
                queries.ask("MATCH (n:Probe) RETURN n.name AS name, n AS node, [1, 2] AS list", Map.of(), 10);

        assertThat(answer.columns()).containsExactly("name", "node", "list");
        assertThat(answer.rows())
                .containsExactly(
                        List.of("a", Map.of("labels", List.of("Probe"), "name", "a", "size", 2L), List.of(1L, 2L)));
        assertThat(answer.more()).isFalse();
    }

    @Test
    void stopsAtTheLimitOfRowsAndSaysSo() {
        QueryAnswer answer = queries.ask("UNWIND range(1, 100) AS n RETURN n", Map.of(), 7);

        assertThat(answer.rows()).hasSize(7);
        assertThat(answer.more()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Evil) RETURN n",
                "MATCH (n:Probe) SET n.size = 3",
                "MATCH (n:Probe) DETACH DELETE n",
                "MERGE (n:Evil) RETURN n",
                "MATCH (n:Probe) REMOVE n.size",
                "FOREACH (x IN [1] | CREATE (:Evil))",
                "CREATE INDEX evil FOR (n:Evil) ON (n.x)",
                "DROP CONSTRAINT enterprise_id",
                "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row",
                "LOAD CSV FROM 'http://127.0.0.1:1/x.csv' AS row RETURN row",
                "CALL dbms.listConfig() YIELD name RETURN name",
                "CALL db.clearQueryCaches() YIELD value RETURN value",
                "CALL db.createLabel('Evil')",
                "CALL (*) { CREATE (:Evil) } IN TRANSACTIONS",
                "SHOW USERS",
                "SHOW SETTINGS",
                "SHOW TRANSACTIONS",
                "TERMINATE TRANSACTION 'neo4j-transaction-1'",
                "ALTER USER neo4j SET PASSWORD 'abcdefgh'",
                "PROFILE CREATE (:Evil)",
                "/* quiet */ PROFILE CREATE (:Evil)",
                "EXPLAIN MATCH (n) RETURN n",
                "USE system SHOW USERS",
                "MATCH (n:Probe) RETURN n; CREATE (:Evil)",
                "this is no Cypher"
            })
    void refusesAllThatDoesMoreThanRead(String cypher) {
        assertThatThrownBy(() -> queries.ask(cypher, Map.of(), 10)).isInstanceOf(RefusedQueryException.class);

        try (Session session = driver.session()) {
            assertThat(session.run("MATCH (n:Evil) RETURN count(n) AS n")
                            .single()
                            .get("n")
                            .asInt())
                    .isZero();
            assertThat(session.run("MATCH (n:Probe {size: 2}) RETURN count(n) AS n")
                            .single()
                            .get("n")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void theSchemaMayBeLookedAt() {
        assertThat(queries.ask("CALL db.labels() YIELD label RETURN label ORDER BY label", Map.of(), 100)
                        .rows())
                .contains(List.of("Probe"));
    }

    @Test
    void queriesOfOnesOwnFolderStandBesideOursAndOnlyReadToo() throws Exception {
        Files.writeString(folder.resolve("mine.cypher"), """
                // title-zh: 我的
                // title-en: Mine
                // question: How large?
                // parameters: $least (integer, default 1) – least size
                // returns: name, size (pieces)
                MATCH (n:Probe) WHERE n.size >= $least RETURN n.name AS name, n.size AS size ORDER BY name
                """);
        Files.writeString(folder.resolve("bad.cypher"), "CREATE (:Evil)");
        Queries own = new Queries(driver, library, properties, schema, folder.toString());

        assertThat(own.list()).extracting(Query::name).contains("mine", "makers");
        Query mine = own.get("mine");
        assertThat(mine.columns()).containsExactly(new Query.Column("name", ""), new Query.Column("size", "pieces"));
        assertThat(own.run(mine, Map.of(), 10).rows()).containsExactly(List.of("a", 2L));
        assertThat(own.run(mine, Map.of("least", "3"), 10).rows()).isEmpty();
        assertThatThrownBy(() -> own.run(mine, Map.of("least", "many"), 10))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("INTEGER");
        assertThatThrownBy(() -> own.run(mine, Map.of("most", "1"), 10)).hasMessageContaining("least");
        assertThatThrownBy(() -> own.run(own.get("bad"), Map.of(), 10)).isInstanceOf(RefusedQueryException.class);
    }

    @Test
    void valuesArePassedNeverSpliced() {
        Query makers = queries.get("makers");

        assertThat(queries.run(makers, Map.of("product", "' OR 1=1 CREATE (:Evil) //"), 10)
                        .rows())
                .isEmpty();
    }
}
