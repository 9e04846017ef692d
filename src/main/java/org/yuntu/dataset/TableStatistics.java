package org.yuntu.dataset;

import java.util.List;

/// Gathers what stands in the columns of a table, row by row.
public final class TableStatistics {

    private final List<ColumnCounter> columns;

    public TableStatistics(HeaderMapping mapping) {
        this(mapping.columns().stream()
                .map(column -> column.field() == EnterpriseField.PERSONAL)
                .toList());
    }

    /// @param personal for each column, whether it holds personal data
    public TableStatistics(List<Boolean> personal) {
        columns = personal.stream().map(ColumnCounter::new).toList();
    }

    /// Broken rows are left out: their cells may stand in the wrong column.
    public void add(RawRow row) {
        if (row.broken()) {
            return;
        }
        int cells = Math.min(columns.size(), row.cells().size());
        for (int i = 0; i < cells; i++) {
            columns.get(i).add(row.cells().get(i));
        }
    }

    /// In the order of the columns.
    public List<ColumnStatistics> columns() {
        return columns.stream().map(ColumnCounter::statistics).toList();
    }
}
