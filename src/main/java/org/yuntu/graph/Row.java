package org.yuntu.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// One row of a query's answer; the driver's own record type stays inside this package.
public final class Row {

    private final List<String> columns;
    private final Function<String, Value> cells;

    Row(List<String> columns, Function<String, Value> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /// @throws IllegalStateException when the column is null or not in the answer
    public String text(String column) {
        String value = findText(column);
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null in " + asMap());
        }
        return value;
    }

    public @Nullable String findText(String column) {
        Value value = cells.apply(column);
        return value.isNull() ? null : value.asString();
    }

    public long integer(String column) {
        return cells.apply(column).asLong();
    }

    public double decimal(String column) {
        return cells.apply(column).asDouble();
    }

    public double decimal(String column, double whenNull) {
        Value value = cells.apply(column);
        return value.isNull() ? whenNull : value.asDouble();
    }

    public boolean flag(String column) {
        Value value = cells.apply(column);
        return !value.isNull() && value.asBoolean();
    }

    /// Empty for null, and for what is not a whole day.
    public Optional<LocalDate> date(String column) {
        return cells.apply(column).asObject() instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /// An empty list for null.
    public List<String> texts(String column) {
        Value value = cells.apply(column);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    public @Nullable Object value(String column) {
        return cells.apply(column).asObject();
    }

    /// An empty map for null.
    public Map<String, Object> map(String column) {
        Value value = cells.apply(column);
        return value.isNull() ? Map.of() : value.asMap();
    }

    /// An empty list for null.
    public List<Map<String, Object>> maps(String column) {
        Value value = cells.apply(column);
        return value.isNull() ? List.of() : value.asList(Value::asMap);
    }

    public List<String> columns() {
        return columns;
    }

    public Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        columns.forEach(column -> map.put(column, value(column)));
        return map;
    }
}
