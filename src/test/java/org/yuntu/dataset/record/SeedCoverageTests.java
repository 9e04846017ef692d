package org.yuntu.dataset.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuntu.dataset.Datasets;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFile;
import org.yuntu.model.IssueLevel;

/// What `docs/seed-coverage.csv` promises is there, and what `datasets/ecosystem` says is understood.
class SeedCoverageTests {

    private static final Pattern CONSTANT = Pattern.compile("(?:([A-Z]\\w*[a-z]\\w*)\\.)?\\b([A-Z][A-Z_]{2,})\\b");
    private static final Pattern FIELD = Pattern.compile("kinds/([a-z-]+)\\.csv(?:#(\\w+))?");

    @Test
    void everyWordTheCoverageNamesIsInItsList() throws IOException {
        List<String> missing = new ArrayList<>();
        for (NamedCsvRecord row : coverage()) {
            if (row.getField("place_kind").equals("enum")) {
                String list = "";
                Matcher m = CONSTANT.matcher(row.getField("place"));
                while (m.find()) {
                    list = m.group(1) == null ? list : m.group(1);
                    String name = m.group(2);
                    if (Vocabulary.all().containsKey(list)
                            && Vocabulary.constants(list).stream()
                                    .noneMatch(t -> t.name().equals(name))) {
                        missing.add(row.getField("id") + " " + list + "." + name);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyColumnTheCoverageNamesIsInItsKind() throws IOException {
        List<String> missing = new ArrayList<>();
        for (NamedCsvRecord row : coverage()) {
            Matcher m = FIELD.matcher(row.getField("where"));
            while (m.find()) {
                boolean known = m.group(1).equals("kinds")
                        || RecordKinds.find(m.group(1))
                                .filter(k -> m.group(2) == null
                                        || k.findField(m.group(2)).isPresent())
                                .isPresent();
                if (!known) {
                    missing.add(row.getField("id") + " " + m.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowOfTheEcosystemFilesIsUnderstood() throws IOException {
        RecordParser parser = RecordParser.create(Datasets.locate());
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("datasets/ecosystem"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                RecordKind kind = RecordKinds.get(name.replace(".csv", ""));
                TableFile table = TableFile.open(file);
                RecordMapping mapping = RecordMapping.of(kind, table.info());
                mapping.columns().stream()
                        .filter(c -> c.field() == null)
                        .forEach(c -> problems.add(name + " column " + c.header()));
                try (RowCursor rows = table.rows()) {
                    while (rows.hasNext()) {
                        RawRow row = rows.next();
                        parser.parse(row, mapping).issues().stream()
                                .filter(i -> i.level() != IssueLevel.INFO)
                                .forEach(i -> problems.add(name + " line " + row.line() + " " + i.code() + " "
                                        + i.header() + " " + i.value()));
                    }
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<NamedCsvRecord> coverage() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Path.of("docs/seed-coverage.csv"))) {
            return csv.stream().toList();
        }
    }
}
