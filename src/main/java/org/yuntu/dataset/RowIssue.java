package org.yuntu.dataset;

import java.util.ArrayList;
import java.util.List;
import org.yuntu.model.IssueCode;
import org.yuntu.model.IssueLevel;
import org.yuntu.model.Texts;

/// One defect of one row, as a value; whoever shows it looks the text up by its code.
///
/// Its text is `issue.<code>` or, when there is a variant, `issue.<code>.<variant>`, with {0} the value, {1} the
/// header, {2} and so on the arguments; what to do about it is `issue.<code>.advice`.
///
/// @param column 1-based column, 0 for the row as a whole
/// @param header the column's header as the file prints it, or empty
/// @param value the offending text, or empty
/// @param variant which of several causes the code stands for here (`impossible`, `future` …), or empty
/// @param args what the message wants to know besides (expected check digit, successor division …)
public record RowIssue(IssueCode code, int column, String header, String value, String variant, List<String> args) {

    public RowIssue {
        args = List.copyOf(args);
    }

    public RowIssue(IssueCode code, int column, String header, String value, List<String> args) {
        this(code, column, header, value, "", args);
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

    /// What is wrong, for users.
    public String message(Texts texts) {
        List<Object> all = new ArrayList<>(List.of(value, header));
        all.addAll(args);
        return texts.text("issue." + code + (variant.isEmpty() ? "" : "." + variant), all.toArray());
    }

    /// What to do about it, for users.
    public String advice(Texts texts) {
        return texts.text("issue." + code + ".advice");
    }
}
