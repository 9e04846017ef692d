package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.dataset.table.HeaderName;

/// A user's mapping kept for the next file from the same source. Found again by the words of the headers, not by
/// their
/// position, so
/// other column orders and small changes of brackets or numbering do not matter.
///
/// On disk a CSV `<name>.csv` with the columns `header,field,unit`; an empty field means "not used".
public record HeaderProfile(String name, List<Entry> entries) {

    private static final String HEADER = "header,field,unit";

    /// @param field meaning, or null for a column the user wants left out
    public record Entry(String header, @Nullable EnterpriseField field, String unit) {}

    public HeaderProfile {
        if (name.isBlank() || name.length() > 60 || !name.codePoints().allMatch(HeaderProfile::plain)) {
            throw new IllegalArgumentException(
                    "A profile name has up to 60 letters, digits, - and _, but this was given: " + name);
        }
        entries = List.copyOf(entries);
    }

    private static boolean plain(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /// Keeps what has a header; columns without one cannot be found again.
    public static HeaderProfile of(String name, HeaderMapping mapping) {
        return new HeaderProfile(
                name,
                mapping.columns().stream()
                        .filter(column -> !column.header().isBlank())
                        .map(column -> new Entry(column.header(), column.field(), column.unit()))
                        .toList());
    }

    /// The mapping with the profile's word put over it; columns the profile does not know keep what they have.
    public HeaderMapping apply(HeaderMapping mapping) {
        HeaderMapping applied = mapping;
        for (Column column : mapping.columns()) {
            Entry entry = find(column.header());
            if (entry != null) {
                applied = HeaderMapper.assign(applied, column.index(), entry.field(), unit(entry, column), "profile");
            }
        }
        return applied;
    }

    /// A unit the file states itself is more recent than the one remembered.
    private static String unit(Entry entry, Column column) {
        return HeaderName.of(column.header()).unit().isEmpty() ? entry.unit() : column.unit();
    }

    private @Nullable Entry find(String header) {
        if (header.isBlank()) {
            return null;
        }
        String wanted = HeaderName.of(header).whole();
        Entry loose = null;
        for (Entry entry : entries) {
            if (entry.header().equals(header)) {
                return entry;
            }
            loose = HeaderName.of(entry.header()).whole().equals(wanted) ? entry : loose;
        }
        return loose;
    }

    public void save(Path directory) {
        try (CsvOutput out = CsvOutput.create(directory.resolve(name + ".csv"))) {
            out.row(List.of(HEADER.split(",")));
            for (Entry entry : entries) {
                EnterpriseField field = entry.field();
                out.row(List.of(entry.header(), field == null ? "" : field.name(), entry.unit()));
            }
            out.commit();
        }
    }

    public static HeaderProfile load(Path directory, String name) {
        Path file = new HeaderProfile(name, List.of()).in(directory);
        TableOptions asSaved = new TableOptions(UTF_8, ',', null, 1);
        List<Entry> entries = new ArrayList<>();
        try (RowCursor rows = TableFile.open(file, asSaved).rows()) {
            while (rows.hasNext()) {
                List<String> cells = rows.next().cells();
                String field = cells.get(1);
                entries.add(new Entry(
                        CsvOutput.unescape(cells.get(0)),
                        field.isEmpty() ? null : EnterpriseField.valueOf(field),
                        CsvOutput.unescape(cells.get(2))));
            }
        }
        return new HeaderProfile(name, entries);
    }

    private Path in(Path directory) {
        return directory.resolve(name + ".csv");
    }

    public static List<String> list(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".csv"))
                    .map(file -> file.substring(0, file.length() - ".csv".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
