package org.yuntu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;

/// Every statement of `cypher/` explains itself and compiles on the migrated schema.
@GraphTest
class CypherFilesTests {

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]\\w*)");
    private static final Path ROOT = Path.of("cypher");

    @Autowired
    Driver driver;

    static List<Path> statements() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(f -> f.toString().endsWith(".cypher"))
                    .filter(f -> !f.startsWith(ROOT.resolve("migrations")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void isTitledAndNamesItsParameters(Path file) throws IOException {
        CypherFile cypher = CypherFile.parse(file.toString(), Files.readString(file));

        assertThat(cypher.header()).containsKeys("title-zh", "title-en", "question");
        assertThat(names(cypher.header().getOrDefault("parameters", "")))
                .as("parameters named in the header")
                .isEqualTo(names(cypher.text()));
        assertThat(cypher.text()).doesNotContain(";");
        if (file.startsWith(ROOT.resolve("analysis")) || file.startsWith(ROOT.resolve("explore"))) {
            assertThat(cypher.text()).contains("ORDER BY");
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void compiles(Path file) throws IOException {
        CypherFile cypher = CypherFile.parse(file.toString(), Files.readString(file));
        try (Session session = driver.session()) {
            session.run("EXPLAIN " + cypher.text(), Map.of()).consume();
        }
    }

    @Test
    void isListedInTheReadme() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(statements())
                .allSatisfy(file -> assertThat(readme)
                        .contains("`" + ROOT.relativize(file).toString().replace('\\', '/') + "`"));
    }

    private static Set<String> names(String text) {
        return PARAMETER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
