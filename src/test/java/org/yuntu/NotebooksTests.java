package org.yuntu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is kept in the notebooks: people read them on the web, where nobody runs them. `notebooks/run` runs them.
class NotebooksTests {

    private static final Path FOLDER = Path.of("notebooks");

    static Stream<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void isSmallAndListed(Path notebook) throws IOException {
        assertThat(Files.size(notebook)).isLessThan(700_000);
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains(notebook.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void saysWhatItAsksAndShowsAnAnswerWithoutErrors(Path notebook) throws IOException {
        JsonNode cells =
                JsonMapper.shared().readTree(Files.readString(notebook)).get("cells");
        List<String> kinds = new ArrayList<>();
        for (JsonNode cell : cells) {
            for (JsonNode output : cell.path("outputs")) {
                kinds.add(output.get("output_type").asString());
            }
        }

        assertThat(cells.get(0).get("cell_type").asString()).isEqualTo("markdown");
        assertThat(cells.get(0).get("source").toString()).contains("问题", "数据", "准备");
        assertThat(kinds).isNotEmpty().doesNotContain("error", "stream");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void namesNoFolderOrPortOfTheMachineItRanOn(Path notebook) throws IOException {
        for (JsonNode cell :
                JsonMapper.shared().readTree(Files.readString(notebook)).get("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                for (String type : List.of("text/plain", "text/html")) {
                    assertThat(output.path("data").path(type).toString())
                            .doesNotContain("/tmp/", "/home/", "127.0.0.1:");
                }
            }
        }
    }
}
