package org.yuntu.dataset.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yuntu.dataset.EncodingGuess;
import org.yuntu.dataset.RowCursor;
import org.yuntu.dataset.TableFormat;
import org.yuntu.dataset.TableOptions;

/// A table found in a file and understood well enough to read its rows as often as wanted.
public interface Table {

    EncodingGuess encoding();

    String sha256();

    String delimiter();

    String sheet();

    List<String> sheets();

    Shape shape();

    RowCursor rows() throws IOException;

    static Table open(Path file, TableOptions options, TableFormat format) throws IOException {
        return format.spreadsheet() ? SheetTable.open(file, options, format) : TextTable.open(file, options);
    }

    static TableFormat formatOf(Path file) throws IOException {
        return FileKind.of(file);
    }
}
