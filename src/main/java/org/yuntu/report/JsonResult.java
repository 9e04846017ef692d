package org.yuntu.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.AnalysisInfo;
import org.yuntu.analysis.AnalysisResult;
import org.yuntu.analysis.Cell;
import org.yuntu.analysis.CellValue;
import org.yuntu.analysis.Column;
import org.yuntu.analysis.DataBasis;
import org.yuntu.analysis.Evidence;
import org.yuntu.analysis.Parameter;
import org.yuntu.analysis.ResultTable;
import org.yuntu.analysis.Scope;
import org.yuntu.model.Cluster;

/// An answer for programs. Keys never change with the language; `title` and `text` are for the reader.
///
/// A cell is a plain number, text, date, flag or null; an entity or a word is an object with its `id` or `key` and
/// its `text`; a list is an array of these.
final class JsonResult {

    /// Raised when a field changes its meaning or goes away.
    private static final int SCHEMA = 1;

    private JsonResult() {}

    static String text(AnalysisResult result, Locale locale) {
        ResultWords words = new ResultWords(result.info(), locale);
        return ReportJson.MAPPER.writeValueAsString(new Document(
                SCHEMA,
                result.info().id(),
                words.title(),
                words.question(),
                result.request().scope(),
                List.copyOf(result.request().clusters()),
                result.request().date().toString(),
                parameters(result),
                new Data(
                        result.data().fingerprint(),
                        result.data().oldest().map(Object::toString).orElse(null),
                        result.data().newest().map(Object::toString).orElse(null),
                        counts(result.data())),
                result.tables().stream().map(t -> table(t, words)).toList(),
                result.notes().stream()
                        .map(n -> new NoteLine(n.level().name(), n.key(), words.note(n)))
                        .toList(),
                result.evidence()));
    }

    /// What may be asked: all analyses with their parameters.
    static String list(List<AnalysisInfo> analyses, Locale locale) {
        return ReportJson.MAPPER.writeValueAsString(
                analyses.stream().map(i -> listed(i, locale)).toList());
    }

    private record Document(
            int schema,
            String analysis,
            String title,
            String question,
            Scope scope,
            List<Cluster> clusters,
            String date,
            Map<String, Object> parameters,
            Data data,
            List<Table> tables,
            List<NoteLine> notes,
            List<Evidence> evidence) {}

    private record Data(
            String fingerprint,
            @Nullable String oldest,
            @Nullable String newest,
            Map<String, Long> counts) {}

    private record Table(String key, String title, List<Heading> columns, List<Line> rows) {}

    private record Heading(String key, String title, String kind, String unit, boolean derived) {}

    /// @param evidence ids of records by column, for the columns that have any
    private record Line(Map<String, @Nullable Object> cells, Map<String, List<String>> evidence) {}

    private record Named(String id, String text) {}

    private record Keyed(String key, String text) {}

    private record NoteLine(String level, String key, String text) {}

    private record Listed(String id, String title, String question, String method, List<Choice> parameters) {}

    private record Choice(
            String name,
            String title,
            String type,
            @JsonProperty("default") Object byDefault,
            String allowed) {}

    private static Listed listed(AnalysisInfo info, Locale locale) {
        ResultWords words = new ResultWords(info, locale);
        return new Listed(
                info.id(),
                words.title(),
                words.question(),
                words.text("method"),
                info.parameters().stream()
                        .map(p -> new Choice(
                                p.name(), words.text("parameter." + p.name()), p.type(), p.byDefault(), p.allowed()))
                        .toList());
    }

    private static Map<String, Object> parameters(AnalysisResult result) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : result.info().parameters()) {
            values.put(parameter.name(), result.request().get(parameter));
        }
        return values;
    }

    private static Map<String, Long> counts(DataBasis data) {
        Map<String, Long> counts = new LinkedHashMap<>();
        data.counts().forEach(c -> counts.put(c.key(), c.number()));
        return counts;
    }

    private static Table table(ResultTable table, ResultWords words) {
        return new Table(
                table.key(),
                words.title(table),
                table.columns().stream()
                        .map(c -> new Heading(
                                c.key(), words.heading(table, c), c.kind().name(), c.unit(), c.derived()))
                        .toList(),
                table.rows().stream().map(r -> line(table.columns(), r, words)).toList());
    }

    private static Line line(List<Column> columns, List<Cell> row, ResultWords words) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        Map<String, List<String>> evidence = new LinkedHashMap<>();
        for (int c = 0; c < row.size(); c++) {
            String key = columns.get(c).key();
            cells.put(key, value(row.get(c).value(), words));
            if (!row.get(c).evidence().isEmpty()) {
                evidence.put(key, row.get(c).evidence());
            }
        }
        return new Line(cells, evidence);
    }

    private static @Nullable Object value(CellValue value, ResultWords words) {
        return switch (value) {
            case CellValue.Nothing _ -> null;
            case CellValue.Whole whole -> whole.number();
            case CellValue.Decimal decimal -> decimal.number();
            case CellValue.Share share -> share.part();
            case CellValue.Money money -> money.cny();
            case CellValue.Flag flag -> flag.yes();
            case CellValue.Entity entity -> new Named(entity.id(), words.name(entity));
            case CellValue.Word word -> new Keyed(word.key(), words.text(word));
            case CellValue.Phrase phrase -> new Keyed(phrase.key(), words.text(phrase));
            case CellValue.Text text -> text.text();
            case CellValue.Day day -> day.date().toString();
            case CellValue.Many many -> {
                List<@Nullable Object> values = new ArrayList<>();
                many.values().forEach(v -> values.add(value(v, words)));
                yield values;
            }
        };
    }
}
