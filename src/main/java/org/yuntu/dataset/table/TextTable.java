package org.yuntu.dataset.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuntu.dataset.EncodingGuess;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableException;
import org.yuntu.dataset.TableOptions;

/// A delimited text file.
record TextTable(Path file, String sha256, TextEncoding text, char separator, Shape shape) implements Table {

    /// More columns than any table of enterprises has.
    static final int MAX_COLUMNS = 1024;

    private static final int SAMPLE = 200;

    static TextTable open(Path file, TableOptions options) throws IOException {
        EncodingDetector.Reading reading = EncodingDetector.read(file);
        TextEncoding encoding =
                options.encoding() == null ? reading.encoding() : EncodingDetector.chosen(options.encoding(), file);
        Character stated = DelimiterGuess.stated(file, encoding);
        char delimiter = options.delimiter() != null
                ? options.delimiter()
                : stated != null ? stated : DelimiterGuess.of(file, encoding);
        List<SourceRecord> records = new ArrayList<>(DelimiterGuess.head(file, encoding, delimiter, SAMPLE));
        if (stated != null && !records.isEmpty()) {
            records.removeFirst();
        }
        if (records.stream().allMatch(SourceRecord::blank)) {
            throw new TableException("empty");
        }
        HeaderDetector.Found found = HeaderDetector.find(records, options.headerLine());
        Shape shape = Shape.of(records, found.index(), found.width(), true);
        if (shape.header().size() > MAX_COLUMNS) {
            throw new TableException(
                    "tooManyColumns", String.valueOf(shape.header().size()), String.valueOf(MAX_COLUMNS));
        }
        return new TextTable(file, reading.sha256(), encoding, delimiter, shape);
    }

    @Override
    public EncodingGuess encoding() {
        return text.guess();
    }

    @Override
    public String delimiter() {
        return String.valueOf(separator);
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public List<String> sheets() {
        return List.of();
    }

    @Override
    public RowCursor rows() throws IOException {
        CharSource source = CharSource.of(file, text);
        int width = shape.header().size();
        return new ShapedRows(new RecoveringCsvReader(source, separator, shape.named(), width), shape, false);
    }
}
