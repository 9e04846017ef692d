package org.yuntu.dataset.table;

import java.util.Arrays;
import org.yuntu.dataset.TableException;

/// Gathers the cells of one row of a sheet.
final class SheetRow {

    private String[] cells = new String[32];
    private int width;

    void put(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= TextTable.MAX_COLUMNS) {
            throw new TableException(
                    "tooManyColumns", String.valueOf(column + 1), String.valueOf(TextTable.MAX_COLUMNS));
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * cells.length));
        }
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    SourceRecord take(long row) {
        String[] taken = new String[Math.max(1, width)];
        boolean suspicious = false;
        for (int i = 0; i < taken.length; i++) {
            String cell = i < width ? cells[i] : null;
            taken[i] = cell == null ? "" : cell;
            suspicious |= DestroyedText.hinted(taken[i]);
        }
        Arrays.fill(cells, 0, width, null);
        width = 0;
        return new SourceRecord(row, 1, taken, null, null, suspicious);
    }

    /// The row as one line of CSV, for a person to mend.
    static String raw(SourceRecord row) {
        StringBuilder raw = new StringBuilder();
        for (String cell : row.cells()) {
            raw.append(raw.isEmpty() ? "" : ",")
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        return raw.toString();
    }
}
