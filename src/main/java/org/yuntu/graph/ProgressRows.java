package org.yuntu.graph;

import java.util.Objects;
import java.util.Optional;
import org.yuntu.model.DemandState;
import org.yuntu.model.ItemProgress;
import org.yuntu.model.OfficialTerm;

/// Reads what was recorded on items of lists, for those who show it and those who record more.
public final class ProgressRows {

    private ProgressRows() {}

    /// @param row with the columns state, owner, due, note, by, on and number
    public static ItemProgress.Entry entry(Row row) {
        return new ItemProgress.Entry(
                Optional.ofNullable(row.findText("state")).flatMap(s -> OfficialTerm.find(DemandState.values(), s)),
                Optional.ofNullable(row.findText("owner")),
                row.date("due"),
                Optional.ofNullable(row.findText("note")),
                Objects.requireNonNullElse(row.findText("by"), ""),
                row.date("on").orElseThrow(),
                row.integer("number"));
    }
}
