package org.yuntu.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.dataset.table.HeaderName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A user's mapping kept for the next file from the same source. Found again by the words of the headers, not by
/// their position, so other column orders and small changes of brackets or numbering do not matter.
///
/// On disk `<name>.json`, made to be read and mended by hand; a null field means "not used".
public record HeaderProfile(String name, List<Entry> entries) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String ENDING = ".json";

    /// @param field meaning, or null for a column the user wants left out
    public record Entry(String header, @Nullable EnterpriseField field, String unit) {}

    /// @throws TableException when the name could not be that of a file everywhere
    public HeaderProfile {
        if (name.isBlank() || name.length() > 60 || !name.codePoints().allMatch(HeaderProfile::plain)) {
            throw new TableException("profileName", name);
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

    /// Fails when a column the profile relies on is not in the file and nothing certain has taken its place: a month
    /// whose 营业收入 is missing unnoticed is worse than a refusal.
    ///
    /// @param decided the mapping with everything the user said
    /// @throws TableException naming the columns
    void requireColumns(HeaderMapping decided) {
        List<String> missing = entries.stream()
                .filter(entry -> entry.field() != null
                        && entry.field() != EnterpriseField.PERSONAL
                        && entry.field() != EnterpriseField.ROW_NUMBER
                        && !covered(entry, entry.field(), decided))
                .map(Entry::header)
                .toList();
        if (!missing.isEmpty()) {
            throw new TableException("profileColumns", name, String.join("、", missing), HeaderChoice.headers(decided));
        }
    }

    private static boolean covered(Entry entry, EnterpriseField field, HeaderMapping decided) {
        String wanted = HeaderName.of(entry.header()).whole();
        Optional<Column> holder = decided.findColumn(field);
        return decided.columns().stream().anyMatch(column -> same(column.header(), entry.header(), wanted))
                || holder.filter(column -> column.reason().equals("user")
                                || column.reason().equals("synonym"))
                        .isPresent();
    }

    private static boolean same(String header, String other, String otherWords) {
        return header.equals(other)
                || !header.isBlank() && HeaderName.of(header).whole().equals(otherWords);
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

    /// @return the file
    public Path save(Path directory) {
        Path file = directory.resolve(name + ENDING);
        try {
            Files.createDirectories(directory);
            Path temporary = directory.resolve(name + ENDING + ".new");
            Files.writeString(temporary, JSON.writeValueAsString(this));
            return Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the profile " + file.toAbsolutePath(), e);
        }
    }

    /// @throws TableException when there is no such profile, or its file was mended wrongly
    public static HeaderProfile load(Path directory, String name) {
        Path file = directory.resolve(new HeaderProfile(name, List.of()).name() + ENDING);
        if (!Files.isRegularFile(file)) {
            List<String> known = list(directory);
            throw new TableException("profileUnknown", name, known.isEmpty() ? "-" : String.join("、", known));
        }
        try {
            return new HeaderProfile(
                    name,
                    JSON.readValue(Files.readString(file), HeaderProfile.class).entries());
        } catch (JacksonException | NullPointerException e) {
            throw new TableException(e, "profileDamaged", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the profile " + file.toAbsolutePath(), e);
        }
    }

    /// Names of the profiles there are.
    public static List<String> list(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
