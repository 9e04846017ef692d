package org.yuntu.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuntu.dataset.table.Table;

/// Entry to tables brought by users: finds out what a file is and how to read it, then gives its rows as often as
/// wanted.
///
/// Memory does not grow with the file. A damaged row is handed out with its issues; only a file
/// that is no table at all is refused, by a [TableException]. Failing disks surface as
/// [UncheckedIOException].
public final class TableFile {

    private static final int HAN_OF_A_TELLING_ROW = 10;

    private final Table table;
    private final TableInfo info;

    private TableFile(Table table, TableInfo info) {
        this.table = table;
        this.info = info;
    }

    public static TableFile open(Path file) {
        return open(file, TableOptions.defaults());
    }

    /// @throws TableException when the file is not a table, is dangerous, or has no such sheet or header line
    public static TableFile open(Path file, TableOptions options) {
        try {
            TableFormat format = Table.formatOf(file);
            Table table = Table.open(file, options, format);
            return new TableFile(table, describe(file, format, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableInfo describe(Path file, TableFormat format, Table table) throws IOException {
        return new TableInfo(
                format,
                table.sha256(),
                Files.size(file),
                table.encoding(),
                table.delimiter(),
                table.sheet(),
                table.sheets(),
                table.shape().headerLine(),
                table.shape().titles(),
                table.shape().keptHeader(),
                table.shape().rejects());
    }

    public TableInfo info() {
        return info;
    }

    /// From the first row on; may be called again, also while another cursor is open.
    public RowCursor rows() {
        try {
            return table.rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first rows, for mapping headers and profiles of columns.
    public List<RawRow> sample(int most) {
        List<RawRow> sample = new ArrayList<>();
        try (RowCursor rows = rows()) {
            while (sample.size() < most && rows.hasNext()) {
                sample.add(rows.next());
            }
        }
        return sample;
    }

    /// The first rows with much Chinese, by which a person sees at once whether the encoding is
    /// right; looks at 10,000 rows at most.
    public List<RawRow> preview(int most) {
        List<RawRow> preview = new ArrayList<>();
        try (RowCursor rows = rows()) {
            for (int seen = 0; seen < 10_000 && preview.size() < most && rows.hasNext(); seen++) {
                RawRow row = rows.next();
                long han = row.cells().stream()
                        .flatMapToInt(String::codePoints)
                        .filter(Character::isIdeographic)
                        .count();
                if (han >= HAN_OF_A_TELLING_ROW) {
                    preview.add(row);
                }
            }
        }
        return preview.isEmpty() ? sample(most) : preview;
    }
}
