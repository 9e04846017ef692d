package org.yuntu.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which column means what, and why we think so; shown to the user and savable as a profile.
public record HeaderMapping(List<Column> columns) {

    public HeaderMapping {
        columns = List.copyOf(columns);
    }

    /// @param index 0-based position in the row
    /// @param header as the file prints it
    /// @param field meaning, or null for a column that is kept but not understood
    /// @param unit unit named in the header (`注册资本(万元)` → `万元`), or empty
    /// @param reason how the meaning was found: `synonym` (the header is a known word), `similar` (it has
    ///     one in it), `content`, `profile`, `user`, or `unknown`
    public record Column(int index, String header, @Nullable EnterpriseField field, String unit, String reason) {}

    public Optional<Column> findColumn(EnterpriseField field) {
        return columns.stream().filter(c -> c.field() == field).findFirst();
    }
}
