package org.yuntu.dataset;

import java.util.List;
import java.util.Optional;

/// A row after parsing: its facts unless it was rejected, and everything a person should know about it.
///
/// @param raw the row as it stands in the file
/// @param row empty when one of the issues rejects the row
/// @param issues those of the raw row first
public record ParsedRow(RawRow raw, Optional<EnterpriseRow> row, List<RowIssue> issues) {

    public ParsedRow {
        issues = List.copyOf(issues);
    }

    public boolean rejected() {
        return row.isEmpty();
    }
}
