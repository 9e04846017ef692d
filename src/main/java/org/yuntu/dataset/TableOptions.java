package org.yuntu.dataset;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user decided about a file instead of leaving it to us; null means "find out".
///
/// @param encoding of the text, for delimited files
/// @param delimiter between cells, for delimited files
/// @param sheet name of a sheet or its 1-based number, for spreadsheets
/// @param headerLine 1-based physical line (row) of the header; 0 says that there is none
/// @param choices what the user said of single columns, in the order said
public record TableOptions(
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable String sheet,
        @Nullable Integer headerLine,
        List<HeaderChoice> choices) {

    public TableOptions {
        choices = List.copyOf(choices);
    }

    public TableOptions(
            @Nullable Charset encoding,
            @Nullable Character delimiter,
            @Nullable String sheet,
            @Nullable Integer headerLine) {
        this(encoding, delimiter, sheet, headerLine, List.of());
    }

    public static TableOptions defaults() {
        return new TableOptions(null, null, null, null);
    }

    public TableOptions withEncoding(Charset other) {
        return new TableOptions(other, delimiter, sheet, headerLine, choices);
    }

    public TableOptions withDelimiter(char other) {
        return new TableOptions(encoding, other, sheet, headerLine, choices);
    }

    public TableOptions withSheet(String nameOrNumber) {
        return new TableOptions(encoding, delimiter, nameOrNumber, headerLine, choices);
    }

    public TableOptions withHeaderLine(int line) {
        return new TableOptions(encoding, delimiter, sheet, line, choices);
    }

    public TableOptions withChoices(List<HeaderChoice> other) {
        return new TableOptions(encoding, delimiter, sheet, headerLine, other);
    }
}
