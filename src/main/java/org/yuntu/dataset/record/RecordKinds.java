package org.yuntu.dataset.record;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.RecordField.End;
import org.yuntu.dataset.record.RecordField.Link;
import org.yuntu.dataset.record.RecordKind.Shape;

/// All kinds of records, in the order in which they are best imported: what others point at comes first.
public final class RecordKinds {

    private static final String FOLDER = "/kinds/";
    private static final List<RecordKind> ALL = readAll();

    private RecordKinds() {}

    public static List<RecordKind> all() {
        return ALL;
    }

    /// By id (`pilot-base`, also `pilot_base`), Chinese name or English name.
    public static Optional<RecordKind> find(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return ALL.stream()
                .filter(k -> k.id().equals(wanted)
                        || k.nameZh().equals(wanted)
                        || k.nameEn().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /// @throws IllegalArgumentException when there is no such kind
    public static RecordKind get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No kind of record " + id + "; there are "
                + ALL.stream().map(RecordKind::id).toList()));
    }

    /// What users call a property of records: the header of the first kind that has it, else the property itself.
    public static String header(String property) {
        return ALL.stream()
                .flatMap(k -> k.findField(property).stream())
                .map(RecordField::header)
                .findFirst()
                .orElse(property);
    }

    private static List<RecordKind> readAll() {
        List<RecordField> ofNodes = fields("common-node");
        List<RecordField> ofEdges = fields("common-edge");
        return read("kinds").stream().map(row -> kind(row, ofNodes, ofEdges)).toList();
    }

    private static RecordKind kind(NamedCsvRecord row, List<RecordField> ofNodes, List<RecordField> ofEdges) {
        String id = row.getField("kind");
        Shape shape = Shape.valueOf(row.getField("shape").toUpperCase(Locale.ROOT));
        List<String> nameFrom = split(row.getField("name_from"), " ");
        List<RecordField> own = fields(id);
        List<RecordField> all = switch (shape) {
            case EDGE -> Stream.of(own, ofEdges).flatMap(List::stream).toList();
            case NODE -> arranged(ofNodes, own, nameFrom);
        };
        return new RecordKind(
                id,
                shape,
                split(row.getField("labels"), ":"),
                row.getField("name_zh"),
                row.getField("name_en"),
                row.getField("role"),
                nameFrom,
                row.getField("description_zh"),
                all);
    }

    /// The name and its companions first, then the kind's own columns, provenance last.
    private static List<RecordField> arranged(List<RecordField> common, List<RecordField> own, List<String> nameFrom) {
        Set<String> first =
                new LinkedHashSet<>(List.of("id", "name", "shortName", "formerNames", "division", "address"));
        List<RecordField> all = new ArrayList<>();
        common.stream()
                .filter(f -> first.contains(f.name()))
                .map(f -> f.name().equals("name") && !nameFrom.isEmpty() ? optional(f) : f)
                .forEach(all::add);
        all.addAll(own);
        common.stream().filter(f -> !first.contains(f.name())).forEach(all::add);
        return all;
    }

    private static RecordField optional(RecordField f) {
        return new RecordField(
                f.name(),
                f.header(),
                f.synonyms(),
                f.type(),
                f.typeText(),
                false,
                f.link(),
                f.end(),
                f.unit(),
                "空则由其他栏目组成");
    }

    private static List<RecordField> fields(String file) {
        return read(file).stream().map(RecordKinds::field).toList();
    }

    private static RecordField field(NamedCsvRecord row) {
        return new RecordField(
                row.getField("field"),
                row.getField("header"),
                split(row.getField("synonyms"), "\\|"),
                FieldType.parse(row.getField("type")),
                row.getField("type"),
                row.getField("required").equals("yes"),
                link(row.getField("relation")),
                end(row.getField("relation")),
                row.getField("unit"),
                row.getField("note"));
    }

    private static @Nullable End end(String text) {
        return text.equals("FROM") || text.equals("TO") ? End.valueOf(text) : null;
    }

    private static @Nullable Link link(String text) {
        return text.startsWith(">") || text.startsWith("<") ? new Link(text.substring(1), text.startsWith(">")) : null;
    }

    private static List<String> split(String text, String separator) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split(separator));
    }

    private static List<NamedCsvRecord> read(String name) {
        String file = FOLDER + name + ".csv";
        try (InputStream in = RecordKinds.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No file " + file + " on the class path: every line of " + "kinds/kinds.csv needs one");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
