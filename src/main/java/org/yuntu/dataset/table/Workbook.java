package org.yuntu.dataset.table;

import java.io.IOException;
import java.util.List;

/// A workbook whose sheets can be read row by row.
interface Workbook {

    /// Rows of any spreadsheet (Excel specifications and limits).
    int MAX_ROWS = 1_048_576;

    List<String> sheets();

    /// @param sheet 0-based
    RecordSource open(int sheet) throws IOException;
}
