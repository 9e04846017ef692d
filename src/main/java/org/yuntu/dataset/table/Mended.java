package org.yuntu.dataset.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.RowIssue;
import org.yuntu.model.IssueCode;

/// Reads the source text of a broken record again after a person has mended it in the rejects file.
/// The delimiter of the original is not known any more; the one that gives exactly one sound record
/// of the right width is it.
final class Mended {

    private static final char[] DELIMITERS = {',', '\t', ';', '|', '，'};

    private final String text;
    private final int width;
    private int mostCells;

    Mended(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /// Null when the text is still broken; then [#issue] says how.
    String @Nullable [] cells() {
        for (char delimiter : DELIMITERS) {
            String[] cells = read(delimiter);
            if (cells != null && cells.length == width) {
                return cells;
            }
            mostCells = cells == null ? mostCells : Math.max(mostCells, cells.length);
        }
        return null;
    }

    RowIssue issue() {
        String found = String.valueOf(mostCells);
        if (mostCells <= 1) {
            return RowIssue.ofRow(IssueCode.Q01, text);
        }
        return RowIssue.ofRow(mostCells < width ? IssueCode.C01 : IssueCode.C02, "", String.valueOf(width), found);
    }

    private String @Nullable [] read(char delimiter) {
        try (RecordSource source = new RecoveringCsvReader(new Text(text), delimiter, 0, 0)) {
            SourceRecord first = source.next();
            return first != null && first.defect() == null && source.next() == null ? first.cells() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text implements CharSource {

        private final String text;
        private int at;

        Text(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] into, int from, int length) {
            int read = Math.min(length, text.length() - at);
            text.getChars(at, at + read, into, from);
            at += read;
            return read == 0 ? -1 : read;
        }

        @Override
        public long position() {
            return at;
        }

        @Override
        public long size() {
            return text.length();
        }

        @Override
        public void close() {}
    }
}
