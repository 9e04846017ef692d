package org.yuntu.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A query of `cypher/explore` or of the user's own folder: what its header says.
///
/// @param name file name without ending
/// @param own whether it comes from the user's folder
/// @param columns of the answer, in order, as the header's last line promises them
public record Query(
        String name,
        boolean own,
        String titleZh,
        String titleEn,
        String question,
        List<Parameter> parameters,
        List<Column> columns,
        String text) {

    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\w+) \\((text|integer|decimal|date|flag), default ([^)]*)\\)(?: – ([^;$]*))?");
    private static final Pattern COLUMN = Pattern.compile("\\s*(\\w+)\\s*(?:\\(([^)]*)\\))?\\s*(?:,|$)");

    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        /// ISO, passed as text, which is how the graph keeps most dates.
        DATE,
        FLAG
    }

    /// @param fallback what holds when nothing is said, as typed
    /// @param meaning for the reader, English
    public record Parameter(String name, Type type, String fallback, String meaning) {

        /// @throws RefusedQueryException when the text is none of the type
        Object value(String typed) {
            try {
                return switch (type) {
                    case TEXT -> typed;
                    case INTEGER -> Long.valueOf(typed.strip());
                    case DECIMAL -> Double.valueOf(typed.strip());
                    case DATE ->
                        typed.isBlank() ? "" : LocalDate.parse(typed.strip()).toString();
                    case FLAG -> flag(typed.strip());
                };
            } catch (NumberFormatException | DateTimeParseException _) {
                throw new RefusedQueryException(RefusedQueryException.Reason.VALUE, name, typed, type.name());
            }
        }

        private Boolean flag(String typed) {
            return switch (typed) {
                case "true" -> true;
                case "false", "" -> false;
                default ->
                    throw new RefusedQueryException(RefusedQueryException.Reason.VALUE, name, typed, type.name());
            };
        }
    }

    /// @param unit or kind of value, English, or empty
    public record Column(String name, String unit) {}

    public Query {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    static Query of(String name, boolean own, CypherFile file) {
        return new Query(
                name,
                own,
                file.header().getOrDefault("title-zh", name),
                file.header().getOrDefault("title-en", name),
                file.header().getOrDefault("question", ""),
                parameters(file.header().getOrDefault("parameters", "")),
                columns(file.header().getOrDefault("returns", "")),
                file.text());
    }

    private static List<Parameter> parameters(String header) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher m = PARAMETER.matcher(header);
        while (m.find()) {
            parameters.add(new Parameter(
                    m.group(1),
                    Type.valueOf(m.group(2).toUpperCase(java.util.Locale.ROOT)),
                    m.group(3).equals("none") ? "" : m.group(3),
                    m.group(4) == null ? "" : m.group(4).strip()));
        }
        return parameters;
    }

    private static List<Column> columns(String header) {
        return COLUMN.matcher(header)
                .results()
                .map(r -> new Column(r.group(1), Optional.ofNullable(r.group(2)).orElse("")))
                .toList();
    }

    /// Values of all parameters: as set, else the default.
    ///
    /// @throws RefusedQueryException when something is set that the query does not have, or is of another type
    Map<String, Object> values(Map<String, String> set) {
        Map<String, Object> values = new TreeMap<>();
        set.keySet().stream()
                .filter(k -> parameters.stream().noneMatch(p -> p.name().equals(k)))
                .findFirst()
                .ifPresent(k -> {
                    throw new RefusedQueryException(
                            RefusedQueryException.Reason.PARAMETER,
                            k,
                            name,
                            parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")));
                });
        parameters.forEach(p -> values.put(p.name(), p.value(set.getOrDefault(p.name(), p.fallback()))));
        return values;
    }
}
