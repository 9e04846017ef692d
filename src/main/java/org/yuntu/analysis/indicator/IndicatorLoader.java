package org.yuntu.analysis.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.Indicator;

/// Reads the indicators back from the graph.
public final class IndicatorLoader {

    private IndicatorLoader() {}

    /// In the order of their ids.
    public static List<Indicator> load(GraphReader graph) {
        return graph.list("analysis/indicators", Map.of(), IndicatorLoader::indicator);
    }

    private static Indicator indicator(Row row) {
        Map<String, Object> fields = row.map("fields");
        Double base = number(fields, "baseYear");
        return new Indicator(
                row.text("id"),
                text(fields, "requirement"),
                text(fields, "name"),
                text(fields, "nameEn"),
                text(fields, "definition"),
                number(fields, "target"),
                number(fields, "targetMax"),
                text(fields, "unit"),
                Indicator.Comparison.valueOf(text(fields, "comparison")),
                texts(fields, "parts"),
                base == null ? null : base.intValue(),
                fields.get("due") instanceof LocalDate due ? due : null,
                text(fields, "cadence"),
                text(fields, "division"),
                text(fields, "dimension"),
                texts(fields, "owners"),
                text(fields, "source"),
                text(fields, "article"),
                text(fields, "quote"),
                text(fields, "formula"),
                text(fields, "note"),
                new Indicator.English(
                        text(fields, "dimensionEn"),
                        text(fields, "unitEn"),
                        texts(fields, "partsEn"),
                        texts(fields, "ownersEn")));
    }

    private static String text(Map<String, Object> fields, String name) {
        return fields.getOrDefault(name, "").toString();
    }

    private static List<String> texts(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }

    private static @Nullable Double number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Number number ? number.doubleValue() : null;
    }
}
