package org.yuntu.dataset.record;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuntu.GeneratedDoc;
import org.yuntu.model.OfficialTerm;

/// `docs/data-sets.md` says what the kinds say.
class DataSetsDocTests {

    @Test
    void listsEveryKindWithItsColumns() throws IOException {
        GeneratedDoc.check("data-sets.md", page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Data sets: what can be imported

                Made from `src/main/resources/kinds/` by `DataSetsDocTests`; do not edit. Beside enterprises
                (`yuntu import 企业名录.csv`) the model takes the records below: `yuntu import FILE --kind KIND`,
                `yuntu template KIND` writes an empty table. Other headers for a column are in the kinds' files.

                | kind | 名称 | chain | in the graph |
                |---|---|---|---|
                """);
        for (RecordKind kind : RecordKinds.all()) {
            page.append("| [`%s`](#%s) | %s | %s | `%s` |%n"
                    .formatted(
                            kind.id(),
                            kind.id(),
                            kind.nameZh(),
                            kind.chain(),
                            kind.isEdge()
                                    ? "-[:" + kind.label() + "]->"
                                    : ":Record:" + String.join(":", kind.labels())));
        }
        for (RecordKind kind : RecordKinds.all()) {
            page.append("%n## %s%n%n%s：%s。%n%n".formatted(kind.id(), kind.nameZh(), kind.description()));
            page.append("| column | property | type | becomes | note |\n|---|---|---|---|---|\n");
            kind.fields().forEach(field -> page.append(line(field)));
        }
        page.append("\n## Words of the lists\n\n");
        Vocabulary.all().keySet().stream()
                .sorted()
                .forEach(name -> page.append("- `%s`: %s%n"
                        .formatted(
                                name,
                                Vocabulary.constants(name).stream()
                                        .map(OfficialTerm::nameZh)
                                        .collect(Collectors.joining("、")))));
        return page.toString();
    }

    private static String line(RecordField field) {
        String becomes = field.end() != null
                ? field.end().name().toLowerCase()
                : field.link() == null
                        ? ""
                        : field.link().outgoing()
                                ? "→ " + field.link().relation()
                                : "← " + field.link().relation();
        return "| %s%s | `%s` | `%s` | %s | %s |%n"
                .formatted(
                        field.header(),
                        field.required() ? " *" : "",
                        field.name(),
                        field.typeText().replace("|", "\\|"),
                        becomes,
                        String.join(" ", field.unit(), field.note()).strip());
    }
}
