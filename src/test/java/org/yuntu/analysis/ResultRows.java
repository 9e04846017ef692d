package org.yuntu.analysis;

import java.util.List;
import org.yuntu.model.Cluster;

/// Reads cells of a result by row and column, for tests.
public record ResultRows(ResultTable table) {

    public static ResultRows of(AnalysisResult result, String table) {
        return new ResultRows(result.table(table));
    }

    public CellValue value(Cluster cluster, String column) {
        return cell(cluster.code(), column).value();
    }

    /// @param first id or key in the first column
    public Cell cell(String first, String column) {
        return row(first).get(table.indexOf(column));
    }

    public List<Cell> row(String first) {
        return table.rows().stream()
                .filter(r -> first.equals(name(r.getFirst().value())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + first + " in " + table));
    }

    /// Ids and texts of a list, ids of an entity, keys of a word.
    public static List<String> names(Cell cell) {
        return cell.value() instanceof CellValue.Many many
                ? many.values().stream().map(ResultRows::name).toList()
                : cell.value() instanceof CellValue.Nothing ? List.of() : List.of(name(cell.value()));
    }

    private static String name(CellValue value) {
        return switch (value) {
            case CellValue.Entity entity -> entity.id();
            case CellValue.Word word -> word.key();
            case CellValue.Text text -> text.text();
            default -> value.toString();
        };
    }
}
