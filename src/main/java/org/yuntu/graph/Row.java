package org.yuntu.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// One row of a query's answer; the driver's own record type stays inside this package.
public final class Row {

    private final org.neo4j.driver.Record source;

    Row(org.neo4j.driver.Record source) {
        this.source = source;
    }

    /// @throws IllegalStateException when the column is null or not in the answer
    public String text(String column) {
        String value = findText(column);
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null in " + source);
        }
        return value;
    }

    public @Nullable String findText(String column) {
        Value value = source.get(column);
        return value.isNull() ? null : value.asString();
    }

    public long integer(String column) {
        return source.get(column).asLong();
    }

    public double decimal(String column) {
        return source.get(column).asDouble();
    }

    public double decimal(String column, double whenNull) {
        Value value = source.get(column);
        return value.isNull() ? whenNull : value.asDouble();
    }

    public boolean flag(String column) {
        Value value = source.get(column);
        return !value.isNull() && value.asBoolean();
    }

    /// Empty for null, and for what is not a whole day.
    public Optional<LocalDate> date(String column) {
        return source.get(column).asObject() instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /// An empty list for null.
    public List<String> texts(String column) {
        Value value = source.get(column);
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }

    public @Nullable Object value(String column) {
        return source.get(column).asObject();
    }

    /// An empty map for null.
    public Map<String, Object> map(String column) {
        Value value = source.get(column);
        return value.isNull() ? Map.of() : value.asMap();
    }

    /// An empty list for null.
    public List<Map<String, Object>> maps(String column) {
        Value value = source.get(column);
        return value.isNull() ? List.of() : value.asList(Value::asMap);
    }

    public List<String> columns() {
        return source.keys();
    }

    public Map<String, Object> asMap() {
        return source.asMap();
    }
}
