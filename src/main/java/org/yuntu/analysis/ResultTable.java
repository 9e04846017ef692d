package org.yuntu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One table of a result: typed columns, rows in their final order, the weightiest first where there is a weight.
///
/// @param key the title is `analysis-<id>.table.<key>`
public record ResultTable(String key, List<Column> columns, List<List<Cell>> rows) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Set<String> keys = new HashSet<>();
        for (Column column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException("Table " + key + " has two columns " + column.key());
            }
        }
        for (List<Cell> row : rows) {
            check(key, columns, row);
        }
    }

    public static Builder of(String key, Column... columns) {
        return new Builder(key, List.of(columns));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Place of a column, by its key.
    ///
    /// @throws IllegalArgumentException when there is none
    public int indexOf(String column) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().equals(column)) {
                return c;
            }
        }
        throw new IllegalArgumentException("Table " + key + " has no column " + column + " but " + columns);
    }

    private static void check(String key, List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "Table " + key + " has " + columns.size() + " columns, found a row of " + row.size());
        }
        for (int c = 0; c < row.size(); c++) {
            if (!columns.get(c).kind().takes(row.get(c).value())) {
                throw new IllegalArgumentException("Column " + columns.get(c) + " of table " + key + " cannot hold "
                        + row.get(c).value());
            }
        }
    }

    /// Rows on their way into a table.
    public static final class Builder {

        private final String key;
        private final List<Column> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        private Builder(String key, List<Column> columns) {
            this.key = key;
            this.columns = columns;
        }

        public Builder row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Builder row(List<Cell> cells) {
            rows.add(cells);
            return this;
        }

        public ResultTable build() {
            return new ResultTable(key, columns, rows);
        }
    }
}
