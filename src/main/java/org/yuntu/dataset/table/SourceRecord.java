package org.yuntu.dataset.table;

import org.jspecify.annotations.Nullable;
import org.yuntu.model.IssueCode;

/// One record as a source tells it, before it is held against the header.
///
/// @param line 1-based physical line (row) on which it starts
/// @param lines physical lines it covers
/// @param defect why the source could not tell the cells for sure, or null
/// @param raw source text when there is a defect, otherwise null
/// @param suspicious whether any character hints at destroyed text, see [DestroyedText]
record SourceRecord(
        long line,
        int lines,
        String[] cells,
        @Nullable IssueCode defect,
        @Nullable String raw,
        boolean suspicious) {

    boolean blank() {
        for (String cell : cells) {
            if (!Cells.blank(cell)) {
                return false;
            }
        }
        return true;
    }

    /// Cells without the blank ones at the end.
    int filledWidth() {
        int width = cells.length;
        while (width > 0 && Cells.blank(cells[width - 1])) {
            width--;
        }
        return width;
    }

    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += Cells.blank(cell) ? 0 : 1;
        }
        return filled;
    }
}
