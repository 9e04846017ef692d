package org.yuntu.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Small files and their rows, for the tests of this package.
final class TestTables {

    private TestTables() {}

    static Path write(Path directory, String name, String text, Charset charset) {
        return write(directory, name, text.getBytes(charset));
    }

    static Path write(Path directory, String name, byte[] bytes) {
        try {
            return Files.write(directory.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableFile csv(Path directory, String text) {
        return TableFile.open(write(directory, "test.csv", text, UTF_8));
    }

    static List<RawRow> rows(TableFile table) {
        List<RawRow> rows = new ArrayList<>();
        try (RowCursor cursor = table.rows()) {
            cursor.forEachRemaining(rows::add);
        }
        return rows;
    }

    static RowCounts counts(TableFile table) {
        try (RowCursor cursor = table.rows()) {
            while (cursor.hasNext()) {
                cursor.next();
            }
            return cursor.counts();
        }
    }

    /// One row per line: codes of its issues, then the cells.
    static List<String> shown(TableFile table) {
        return rows(table).stream().map(TestTables::shown).toList();
    }

    static String shown(RawRow row) {
        String codes = String.join(
                "+",
                row.issues().stream()
                        .map(issue -> issue.code().name())
                        .distinct()
                        .toList());
        return row.line() + " " + codes + (codes.isEmpty() ? "" : " ") + String.join("|", row.cells());
    }
}
