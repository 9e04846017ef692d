package org.yuntu.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Facts as JSON text, for statements and held rows; keys sorted, dates as `{"date": "2019-03-05"}`.
public final class FactsJson {

    private static final ObjectMapper JSON = JsonMapper.shared();

    private FactsJson() {}

    public static String write(Facts facts) {
        Map<String, Object> plain = new TreeMap<>();
        facts.properties()
                .forEach((key, value) ->
                        plain.put(key, value instanceof LocalDate date ? Map.of("date", date.toString()) : value));
        return JSON.writeValueAsString(plain);
    }

    public static Facts read(String json) {
        Map<String, Object> facts = new TreeMap<>();
        JSON.readTree(json).properties().forEach(entry -> {
            var node = entry.getValue();
            Object value;
            if (node.isObject()) {
                value = LocalDate.parse(node.get("date").stringValue());
            } else if (node.isArray()) {
                value = node.valueStream().map(n -> n.stringValue()).toList();
            } else if (node.isBoolean()) {
                value = node.booleanValue();
            } else if (node.isIntegralNumber()) {
                value = node.longValue();
            } else if (node.isNumber()) {
                value = node.doubleValue();
            } else {
                value = node.stringValue();
            }
            facts.put(entry.getKey(), value);
        });
        return Facts.of(facts);
    }

    static Facts ofNode(Map<String, Object> properties) {
        Map<String, Object> facts = new TreeMap<>(properties);
        facts.remove("id");
        facts.replaceAll((key, value) -> value instanceof List<?> list ? List.copyOf(list) : value);
        return Facts.of(facts);
    }
}
