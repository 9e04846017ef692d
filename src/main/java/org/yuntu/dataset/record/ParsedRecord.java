package org.yuntu.dataset.record;

import java.util.List;
import java.util.Optional;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowIssue;

/// A row after parsing: its facts unless it was rejected, and everything a person should know about it.
public record ParsedRecord(RawRow raw, Optional<RecordRow> row, List<RowIssue> issues) {

    public ParsedRecord {
        issues = List.copyOf(issues);
    }
}
