package org.yuntu.web.page;

import java.util.List;
import java.util.stream.IntStream;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.ResultTable;
import org.yuntu.report.ResultPage;

/// A table of an answer whose cells are looked at both as values and in the reader's words.
record Answer(ResultTable table, List<List<ResultPage.Value>> words) {

    static Answer of(AnalysisResult result, ResultPage page, String key) {
        return new Answer(
                result.table(key),
                page.tables().stream()
                        .filter(t -> t.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .rows());
    }

    /// Numbers of the rows.
    IntStream rows() {
        return IntStream.range(0, words.size());
    }

    String text(int row, String column) {
        return words.get(row).get(table.indexOf(column)).text();
    }

    /// Empty where the cell holds nothing, for what is left out then.
    String stated(int row, String column) {
        return switch (value(row, column)) {
            case CellValue.Nothing _ -> "";
            case CellValue.Many many when many.values().isEmpty() -> "";
            case CellValue.Text text when text.text().isBlank() -> "";
            default -> text(row, column);
        };
    }

    /// Id of the node a cell names, or empty.
    String id(int row, String column) {
        return words.get(row).get(table.indexOf(column)).subject();
    }

    /// Key of a word, or empty.
    String key(int row, String column) {
        return value(row, column) instanceof CellValue.Word word ? word.key() : "";
    }

    /// Not a number where the cell has none.
    double number(int row, String column) {
        return switch (value(row, column)) {
            case CellValue.Whole whole -> whole.number();
            case CellValue.Decimal decimal -> decimal.number();
            case CellValue.Share share -> share.part();
            case CellValue.Money money -> money.cny();
            default -> Double.NaN;
        };
    }

    CellValue value(int row, String column) {
        return table.rows().get(row).get(table.indexOf(column)).value();
    }
}
