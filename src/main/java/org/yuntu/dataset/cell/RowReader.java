package org.yuntu.dataset.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yuntu.dataset.EnterpriseField;
import org.yuntu.dataset.HeaderMapping;
import org.yuntu.dataset.HeaderMapping.Column;
import org.yuntu.dataset.RawRow;
import org.yuntu.dataset.RowIssue;
import org.yuntu.model.IssueCode;

/// Gives the cells of one row by their meaning and collects its issues with column and header.
public final class RowReader {

    private static final Column NO_COLUMN = new Column(-1, "", null, "", "unknown");
    /// What a row says where the table has no column.
    public static final Cell NO_CELL = new Cell(NO_COLUMN, "");

    private static final int LONGEST_SHOWN = 200;

    private final Plan plan;
    private final RawRow row;
    private final List<RowIssue> issues = new ArrayList<>(4);

    public RowReader(Plan plan, RawRow row) {
        this.plan = plan;
        this.row = row;
        issues.addAll(row.issues());
        int cells = row.cells().size();
        for (Column column : plan.read) {
            if (column.index() < cells && CellText.formulaError(row.cells().get(column.index()))) {
                report(IssueCode.X01, new Cell(column, row.cells().get(column.index())), "error");
            }
        }
    }

    /// Columns by meaning, worked out once for all rows of a table.
    public static final class Plan {

        private final Map<EnterpriseField, List<Column>> columns = new EnumMap<>(EnterpriseField.class);

        private final List<Column> read;

        public Plan(HeaderMapping mapping) {
            read = mapping.columns().stream()
                    .filter(column -> column.field() != null && column.field() != EnterpriseField.PERSONAL)
                    .toList();
            for (EnterpriseField field : EnterpriseField.values()) {
                columns.put(
                        field,
                        mapping.columns().stream()
                                .filter(column -> column.field() == field)
                                .toList());
            }
        }

        List<Column> columns(EnterpriseField field) {
            return columns.getOrDefault(field, List.of());
        }
    }

    /// A cell with its place in the file.
    ///
    /// @param text cleaned; empty when the row says nothing
    public record Cell(Column column, String text) {

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /// The first cell of that meaning that is not empty; else an empty one, in its column when there is one.
    public Cell cell(EnterpriseField field) {
        List<Column> columns = plan.columns(field);
        for (Column column : columns) {
            Cell cell = cell(column);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return columns.isEmpty() ? NO_CELL : new Cell(columns.getFirst(), "");
    }

    public String text(EnterpriseField field) {
        return cell(field).text();
    }

    /// All cells of that meaning that are not empty.
    public List<Cell> cells(EnterpriseField field) {
        List<Column> columns = plan.columns(field);
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Cell cell = cell(column);
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private Cell cell(Column column) {
        boolean present = column.index() < row.cells().size();
        return new Cell(column, present ? CellText.clean(row.cells().get(column.index())) : "");
    }

    public void report(IssueCode code, Cell cell, String variant, String... args) {
        issues.add(new RowIssue(
                code,
                cell.column().index() + 1,
                cell.column().header(),
                CellText.shorten(cell.text(), LONGEST_SHOWN),
                variant,
                List.of(args)));
    }

    public List<RowIssue> issues() {
        return issues;
    }

    public boolean rejected() {
        for (RowIssue issue : issues) {
            if (issue.rejects()) {
                return true;
            }
        }
        return false;
    }
}
