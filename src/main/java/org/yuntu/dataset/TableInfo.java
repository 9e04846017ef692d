package org.yuntu.dataset;

import java.util.List;
import org.yuntu.model.IssueCode;

/// Everything about a table that is not a row: identity of the file and how it was understood.
///
/// @param sha256 of the file's bytes, lower-case hex
/// @param delimiter between cells, empty for spreadsheets
/// @param sheet name of the sheet read, empty for delimited files
/// @param sheets names of all sheets in file order
/// @param headerLine 1-based physical line (row) on which the header starts; 0 when the table has none
/// @param titles text of the non-blank lines above the header (`XX市企业名录`, `单位:万元`)
/// @param header cells of the header as printed, empty strings where a column has no name
/// @param rejects whether this is a rejects file of ours that comes back mended: its own columns are left out
/// already
public record TableInfo(
        TableFormat format,
        String sha256,
        long bytes,
        EncodingGuess encoding,
        String delimiter,
        String sheet,
        List<String> sheets,
        long headerLine,
        List<String> titles,
        List<String> header,
        boolean rejects) {

    public TableInfo {
        sheets = List.copyOf(sheets);
        titles = List.copyOf(titles);
        header = List.copyOf(header);
    }

    /// What is wrong with the file as a whole: E01 when the encoding is no more than a guess.
    public List<RowIssue> issues() {
        return encoding.sure()
                ? List.of()
                : List.of(RowIssue.ofRow(
                        IssueCode.E01, encoding.name(), encoding.alternative().orElse("")));
    }
}
