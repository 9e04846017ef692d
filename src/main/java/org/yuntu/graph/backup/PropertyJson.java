package org.yuntu.graph.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;

/// Properties as JSON and back, without losing their types: what JSON has no word for becomes an object with the
/// type's name as its only key, which no property can be mistaken for because properties are never maps.
final class PropertyJson {

    private PropertyJson() {}

    /// In the order of names, so that equal properties are equal text.
    static Map<String, Object> encode(Map<String, Object> properties) {
        Map<String, Object> encoded = new TreeMap<>();
        properties.forEach((name, value) -> encoded.put(name, encode(name, value)));
        return encoded;
    }

    private static Object encode(String name, Object value) {
        return switch (value) {
            case String _, Boolean _, Long _ -> value;
            case Double number -> Double.isFinite(number) ? number : Map.of("double", number.toString());
            case LocalDate date -> Map.of("date", date.toString());
            case ZonedDateTime time -> Map.of("datetime", time.toString());
            case LocalDateTime time -> Map.of("localdatetime", time.toString());
            case OffsetTime time -> Map.of("time", time.toString());
            case LocalTime time -> Map.of("localtime", time.toString());
            case byte[] bytes -> Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
            case IsoDuration d ->
                Map.of("duration", List.of(d.months(), d.days(), d.seconds(), (long) d.nanoseconds()));
            case Point p ->
                Map.of(
                        "point",
                        Double.isNaN(p.z())
                                ? List.of((long) p.srid(), p.x(), p.y())
                                : List.of((long) p.srid(), p.x(), p.y(), p.z()));
            case Collection<?> list -> list.stream().map(v -> encode(name, v)).toList();
            default ->
                throw new IllegalStateException("Property " + name + " is a "
                        + value.getClass().getName() + ", which a backup cannot keep: take a dump with neo4j-admin");
        };
    }

    /// What the driver takes for the properties.
    static Map<String, Object> decode(Map<String, Object> encoded) {
        Map<String, Object> properties = new TreeMap<>();
        encoded.forEach((name, value) -> properties.put(name, decode(value)));
        return properties;
    }

    private static Object decode(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case List<?> list -> {
                List<Object> items = new ArrayList<>();
                list.forEach(item -> items.add(decode(item)));
                yield items;
            }
            case Map<?, ?> typed -> {
                var only = typed.entrySet().iterator().next();
                yield decode(String.valueOf(only.getKey()), only.getValue());
            }
            default -> value;
        };
    }

    private static Object decode(String type, Object value) {
        String text = value.toString();
        return switch (type) {
            case "double" -> Double.valueOf(text);
            case "date" -> LocalDate.parse(text);
            case "datetime" -> ZonedDateTime.parse(text);
            case "localdatetime" -> LocalDateTime.parse(text);
            case "time" -> OffsetTime.parse(text);
            case "localtime" -> LocalTime.parse(text);
            case "bytes" -> Base64.getDecoder().decode(text);
            case "duration" -> {
                List<?> parts = (List<?>) value;
                yield Values.isoDuration(
                        number(parts, 0).longValue(),
                        number(parts, 1).longValue(),
                        number(parts, 2).longValue(),
                        number(parts, 3).intValue());
            }
            case "point" -> {
                List<?> parts = (List<?>) value;
                int srid = number(parts, 0).intValue();
                double x = number(parts, 1).doubleValue();
                double y = number(parts, 2).doubleValue();
                yield parts.size() == 3
                        ? Values.point(srid, x, y)
                        : Values.point(srid, x, y, number(parts, 3).doubleValue());
            }
            default -> throw new IllegalStateException("A backup has a property of unknown type " + type);
        };
    }

    private static Number number(List<?> parts, int position) {
        return (Number) parts.get(position);
    }
}
