package org.yuntu.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.CsvOutput;
import org.yuntu.graph.QueryAnswer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Answers of queries for terminals, spreadsheets and programs.
public final class QueryReports {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int WIDEST_CELL = 60;

    private QueryReports() {}

    /// A cell in words; empty for null.
    public static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> String.valueOf(number.longValue());
            case Collection<?> list -> list.stream().map(QueryReports::text).collect(Collectors.joining("、"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> e.getKey() + "=" + text(e.getValue()))
                        .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /// Lines for a terminal: header, rule, rows.
    public static List<String> table(QueryAnswer answer) {
        TextTable table = new TextTable(IntStream.range(0, answer.columns().size())
                .mapToObj(c -> isNumber(answer, c))
                .toList());
        table.row(answer.columns());
        answer.rows()
                .forEach(row -> table.row(row.stream()
                        .map(v -> TextTable.cut(text(v).replaceAll("\\p{Cntrl}", "␣"), WIDEST_CELL))
                        .toList()));
        return table.lines();
    }

    /// Whether a column holds numbers only.
    public static boolean isNumber(QueryAnswer answer, int column) {
        return !answer.rows().isEmpty()
                && answer.rows().stream().map(row -> row.get(column)).allMatch(v -> v == null || v instanceof Number);
    }

    /// @param forSpreadsheets whether it begins with the BOM
    public static String csv(QueryAnswer answer, boolean forSpreadsheets) {
        StringBuilder text = new StringBuilder(forSpreadsheets ? String.valueOf(CsvOutput.BOM) : "");
        text.append(CsvOutput.line(answer.columns()));
        answer.rows()
                .forEach(row -> text.append(
                        CsvOutput.line(row.stream().map(QueryReports::text).toList())));
        return text.toString();
    }

    public static String json(QueryAnswer answer) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : answer.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int c = 0; c < row.size(); c++) {
                object.put(answer.columns().get(c), row.get(c));
            }
            rows.add(object);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("columns", answer.columns());
        all.put("more", answer.more());
        all.put("rows", rows);
        return JSON.writeValueAsString(all);
    }

    /// @param about lines above the table: the question, its parameters
    public static byte[] xlsx(QueryAnswer answer, String title, List<String> about) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookFile.write(out, title, Optional.empty(), workbook -> {
                SheetWriter sheet = new SheetWriter(workbook, new SheetStyles(workbook), title);
                sheet.title(title);
                about.forEach(sheet::note);
                int[] widths = IntStream.range(0, answer.columns().size())
                        .map(c -> isNumber(answer, c) ? 14 : 30)
                        .toArray();
                sheet.header(answer.columns(), widths);
                answer.rows()
                        .forEach(row ->
                                sheet.row(row.stream().map(QueryReports::cell).toList()));
                sheet.finish();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case Number number -> number;
            case java.time.LocalDate date -> date;
            case null, default -> text(value);
        };
    }
}
