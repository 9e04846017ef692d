package org.yuntu.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.DemoGraph;
import org.yuntu.GeneratedDoc;
import org.yuntu.GraphTest;

/// The schema as the database tells it when the synthetic province is in it, so every kind of table is.
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaDocTests {

    private static final String TOP = """
            # The graph's schema

            As the database tells it with the synthetic province of `yuntu demo` in it (`SchemaDocTests` makes the page). `?` marks what not every
            node or relationship of the kind has. Every fact names `source`, `statedOn`, `batch` and its `kind` (observed, derived, predicted), itself
            or by the `STATED_IN` that leads to its import; see [architecture](architecture.md). What only use makes (rows to review, scenarios,
            recorded progress, states of indicators) stands among the constraints.
            """;

    @Autowired
    DemoGraph demo;

    @Autowired
    Driver driver;

    @BeforeAll
    void open(@TempDir Path folder) {
        demo.open(7, 300, folder);
    }

    @AfterAll
    void clear() {
        demo.clear();
    }

    @Test
    void thePageShowsTheSchemaOfTheDatabase() throws IOException {
        StringBuilder page = new StringBuilder(TOP);
        page.append("\n## Nodes\n\n| labels | properties |\n|---|---|\n");
        properties("CALL db.schema.nodeTypeProperties()", r -> labels(r.get("nodeLabels")))
                .forEach((labels, all) -> page.append("| %s | %s |%n".formatted(labels, all)));
        page.append("\n## Relationships\n\n| type | from → to | properties |\n|---|---|---|\n");
        Map<String, String> ends = ends();
        properties(
                        "CALL db.schema.relTypeProperties()",
                        r -> r.get("relType").asString().replaceAll("[:`]", ""))
                .forEach((type, all) ->
                        page.append("| `%s` | %s | %s |%n".formatted(type, ends.getOrDefault(type, ""), all)));
        page.append("\n## Constraints and indexes\n\n| name | kind | on |\n|---|---|---|\n");
        list("SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties").forEach(r -> index(r, page));
        list("SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP'")
                .forEach(r -> index(r, page));
        GeneratedDoc.check("schema.md", page.toString());
    }

    private Map<String, String> properties(String call, Function<Record, String> of) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Record row : list(call)) {
            TreeSet<String> all = found.computeIfAbsent(of.apply(row), _ -> new TreeSet<>());
            if (!row.get("propertyName").isNull()) {
                String types = String.join(
                        " or ", new TreeSet<>(row.get("propertyTypes").asList(Value::asString)));
                all.add("`%s` %s%s"
                        .formatted(
                                row.get("propertyName").asString(),
                                types,
                                row.get("mandatory").asBoolean() ? "" : "?"));
            }
        }
        return found.entrySet().stream()
                .filter(e -> !e.getKey().contains("__Neo4jMigration"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> String.join(" · ", e.getValue()), (a, _) -> a, TreeMap::new));
    }

    private Map<String, String> ends() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        list("MATCH (a)-[r]->(b) RETURN DISTINCT type(r) AS type, labels(a) AS a, labels(b) AS b")
                .forEach(r -> found.computeIfAbsent(r.get("type").asString(), _ -> new TreeSet<>())
                        .add(labels(r.get("a")) + " → " + labels(r.get("b"))));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join("<br>", e.getValue())));
    }

    private static String labels(Value labels) {
        return labels.asList(Value::asString).stream()
                .sorted()
                .map(l -> "`" + l + "`")
                .collect(Collectors.joining(" "));
    }

    private static void index(Record r, StringBuilder page) {
        if (!r.get("name").asString().toLowerCase(Locale.ROOT).contains("migration")) {
            page.append("| `%s` | %s | %s(%s) |%n"
                    .formatted(
                            r.get("name").asString(),
                            r.get("type").asString().toLowerCase(Locale.ROOT).replace('_', ' '),
                            listed(r.get("labelsOrTypes")),
                            listed(r.get("properties"))));
        }
    }

    private static String listed(Value values) {
        return values.isNull() ? "" : String.join(", ", values.asList(Value::asString));
    }

    private List<Record> list(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list();
        }
    }
}
