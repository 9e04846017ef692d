package org.yuntu.dataset;

import java.util.List;
import org.yuntu.model.IssueCode;
import org.yuntu.model.IssueLevel;

/// One defect of one row, as a value; whoever shows it looks the text up by its code.
///
/// @param column 1-based column, 0 for the row as a whole
/// @param header the column's header as the file prints it, or empty
/// @param value the offending text, or empty
/// @param args what the message wants to know besides (expected check digit, successor division …)
public record RowIssue(IssueCode code, int column, String header, String value, List<String> args) {

    public RowIssue {
        args = List.copyOf(args);
    }

    public static RowIssue ofRow(IssueCode code, String value, String... args) {
        return new RowIssue(code, 0, "", value, List.of(args));
    }

    public IssueLevel level() {
        return code.level();
    }

    public boolean rejects() {
        return level() == IssueLevel.ERROR;
    }
}
