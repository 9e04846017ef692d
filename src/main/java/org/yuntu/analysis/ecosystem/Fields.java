package org.yuntu.analysis.ecosystem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Typed reading of a record's or an edge's properties. What is absent is empty; what this version does not know (a
/// word added by a newer one) is left out.
final class Fields {

    private final Map<String, Object> fields;

    Fields(Map<String, Object> fields) {
        this.fields = fields;
    }

    String text(String name) {
        @Nullable Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }

    List<String> texts(String name) {
        return switch (fields.get(name)) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    /// For flags of which "not said" differs from no.
    Optional<Boolean> findFlag(String name) {
        return fields.get(name) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /// Of money the yuan: an import keeps `sizeText`, `sizeCurrency` and `sizeCny`.
    OptionalDouble number(String name) {
        return fields.getOrDefault(name, fields.get(name + "Cny")) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    OptionalInt count(String name) {
        return fields.get(name) instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    /// The day, or the first day of a stated month or year.
    Optional<LocalDate> date(String name) {
        return switch (fields.get(name)) {
            case LocalDate date -> Optional.of(date);
            case String text -> parsed(text);
            case null, default -> Optional.empty();
        };
    }

    <E extends Enum<E>> Optional<E> term(String name, Class<E> type) {
        return constant(type, text(name));
    }

    <E extends Enum<E>> Set<E> terms(String name, Class<E> type) {
        EnumSet<E> found = EnumSet.noneOf(type);
        texts(name).forEach(word -> constant(type, word).ifPresent(found::add));
        return java.util.Collections.unmodifiableSet(new TreeSet<>(found));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String key) {
        String name = key.toUpperCase(Locale.ROOT);
        return EnumSet.allOf(type).stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(LocalDate.parse(text + "-01-01"));
                case 7 -> Optional.of(LocalDate.parse(text + "-01"));
                default -> Optional.of(LocalDate.parse(text));
            };
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
