package org.yuntu.dataset.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Reads the source text of a broken record again after a person has mended it in the rejects file.
final class Mended {

    private static final char[] DELIMITERS = {',', '\t', ';', '|', '，'};

    private Mended() {}

    /// Cells when one delimiter gives exactly one sound record of this width, otherwise null.
    static String @Nullable [] parse(String text, int width) {
        for (char delimiter : DELIMITERS) {
            try (RecordSource source = new RecoveringCsvReader(new Text(text), delimiter, width, width)) {
                SourceRecord first = source.next();
                if (first != null && first.defect() == null && first.cells().length == width && source.next() == null) {
                    return first.cells();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
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
