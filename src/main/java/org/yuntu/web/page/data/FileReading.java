package org.yuntu.web.page.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.HeaderMapper;
import org.yuntu.dataset.HeaderMapping;
import org.yuntu.dataset.HeaderProfile;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.TableFile;
import org.yuntu.dataset.TableInfo;
import org.yuntu.dataset.record.KindGuess;
import org.yuntu.dataset.record.RecordField;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.dataset.record.RecordMapping;
import org.yuntu.model.Texts;

/// How a file is understood before anything is imported: what the first step of an import shows.
///
/// @param kind `enterprise`, a record kind, or empty when it has to be said
/// @param guessed whether the kind was told from the header
/// @param columns one for each of the file
/// @param meanings what a column may be taken for
/// @param missing required columns that are not there
/// @param preview rows with much Chinese, cells as read
record FileReading(
        TableInfo info,
        String kind,
        boolean guessed,
        List<Column> columns,
        List<Meaning> meanings,
        List<String> missing,
        List<List<String>> preview) {

    private static final int SAMPLE_ROWS = 200;
    private static final int PREVIEW_ROWS = 5;
    static final String UNUSED = "-";

    /// @param number 1-based
    /// @param meaning what it is taken for, [#UNUSED] for nothing
    /// @param reason how that was found: a key of `import.reason`, or empty
    record Column(int number, String header, String meaning, String unit, String reason, String sample) {}

    record Meaning(String id, String word) {}

    /// @throws org.yuntu.dataset.TableException when the file is no table, or cannot be read as the user says
    static FileReading of(Upload upload, Path file, Path profiles, Texts texts) {
        TableFile table = TableFile.open(file, upload.reading());
        Optional<String> kind =
                upload.kind().isEmpty() ? guess(table.info(), upload.name()) : Optional.of(upload.kind());
        List<List<String>> preview =
                table.preview(PREVIEW_ROWS).stream().map(RawRow::cells).toList();
        if (kind.isEmpty()) {
            return new FileReading(table.info(), "", true, List.of(), List.of(), List.of(), preview);
        }
        boolean guessed = upload.kind().isEmpty();
        return kind.get().equals(Upload.ENTERPRISE)
                ? ofEnterprises(upload, table, guessed, profiles, texts, preview)
                : ofRecords(upload, table, guessed, RecordKinds.get(kind.get()), preview);
    }

    private static Optional<String> guess(TableInfo info, String name) {
        KindGuess guess = KindGuess.of(info, name);
        return guess.enterprises()
                ? Optional.of(Upload.ENTERPRISE)
                : guess.kind().map(RecordKind::id);
    }

    private static FileReading ofEnterprises(
            Upload upload, TableFile table, boolean guessed, Path profiles, Texts texts, List<List<String>> preview) {
        HeaderMapping mapping = mapping(upload, table, profiles, true);
        List<Column> columns = mapping.columns().stream()
                .map(c -> new Column(
                        c.index() + 1,
                        c.header(),
                        c.field() == null ? UNUSED : c.field().name(),
                        c.unit(),
                        c.field() == null ? "" : c.reason(),
                        c.field() == EnterpriseField.PERSONAL ? "" : sample(preview, c.index())))
                .toList();
        return new FileReading(
                table.info(),
                Upload.ENTERPRISE,
                guessed,
                columns,
                Arrays.stream(EnterpriseField.values())
                        .map(f -> new Meaning(f.name(), f.word(texts)))
                        .toList(),
                mapping.findColumn(EnterpriseField.NAME).isPresent()
                        ? List.of()
                        : List.of(EnterpriseField.NAME.word(texts)),
                preview);
    }

    /// @param chosen with what the user said of single columns
    static HeaderMapping mapping(Upload upload, TableFile table, Path profiles, boolean chosen) {
        HeaderMapping found = HeaderMapper.mapEnterprises(table.info(), table.sample(SAMPLE_ROWS));
        @Nullable
        HeaderProfile profile = upload.profile().isEmpty() ? null : HeaderProfile.load(profiles, upload.profile());
        return HeaderMapper.decide(found, profile, chosen ? upload.choices() : List.of());
    }

    private static FileReading ofRecords(
            Upload upload, TableFile table, boolean guessed, RecordKind kind, List<List<String>> preview) {
        RecordMapping mapping = RecordMapping.of(kind, table.info()).decide(upload.choices());
        List<Column> columns = mapping.columns().stream()
                .map(c -> new Column(
                        c.index() + 1,
                        c.header(),
                        c.field() == null ? UNUSED : c.field().header(),
                        c.unit(),
                        c.field() == null
                                ? ""
                                : upload.columns().containsKey("#" + (c.index() + 1)) ? "user" : "synonym",
                        c.personal() ? "" : sample(preview, c.index())))
                .toList();
        return new FileReading(
                table.info(),
                kind.id(),
                guessed,
                columns,
                kind.fields().stream()
                        .map(f -> new Meaning(f.header(), f.header()))
                        .toList(),
                mapping.missing().stream().map(RecordField::header).toList(),
                preview);
    }

    private static String sample(List<List<String>> preview, int index) {
        return preview.stream()
                .filter(row -> index < row.size() && !row.get(index).isBlank())
                .map(row -> row.get(index))
                .findFirst()
                .orElse("");
    }

    /// What the user changed: choices that differ from what is found without them.
    ///
    /// @param posted number of the column → meaning and unit as the form has them
    static TreeMap<String, String> choices(Upload upload, Path file, Path profiles, Map<Integer, Said> posted) {
        Upload plain = upload.withColumns(new TreeMap<>());
        FileReading found = of(plain, file, profiles, Texts.chinese());
        Map<String, String> words = new TreeMap<>();
        found.meanings().forEach(m -> words.put(m.id(), m.word()));
        TreeMap<String, String> choices = new TreeMap<>();
        List<Column> columns = new ArrayList<>(found.columns());
        columns.removeIf(c -> !posted.containsKey(c.number()));
        for (Column column : columns) {
            Said said = posted.getOrDefault(column.number(), new Said(UNUSED, ""));
            boolean known = said.meaning().equals(UNUSED) || words.containsKey(said.meaning());
            boolean otherUnit = !said.unit().isEmpty() && !said.unit().equals(column.unit());
            if (known
                    && (!said.meaning().equals(column.meaning())
                            || otherUnit && !said.meaning().equals(UNUSED))) {
                choices.put(
                        "#" + column.number(),
                        otherUnit && !said.meaning().equals(UNUSED)
                                ? words.get(said.meaning()) + "(" + said.unit() + ")"
                                : said.meaning());
            }
        }
        return choices;
    }

    /// What the form says of a column.
    record Said(String meaning, String unit) {}
}
