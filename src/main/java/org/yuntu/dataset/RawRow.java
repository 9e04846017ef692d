package org.yuntu.dataset;

import java.util.List;

/// One record of a table as it stands in the file.
///
/// @param record 1-based number of the record among the data records (header not counted, blank lines not counted)
/// @param line 1-based physical line on which the record starts (row number for spreadsheets)
/// @param cells unescaped cells, in file order; as many as could be told for a broken record
/// @param raw the record's source text for a broken record, otherwise empty
/// @param issues defects of the record as text (quotes, field count, destroyed characters); empty for a sound one
public record RawRow(long record, long line, List<String> cells, String raw, List<RowIssue> issues) {

    public RawRow {
        cells = List.copyOf(cells);
        issues = List.copyOf(issues);
    }

    public boolean broken() {
        return issues.stream().anyMatch(RowIssue::rejects);
    }
}
