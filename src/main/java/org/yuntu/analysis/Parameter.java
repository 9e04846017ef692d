package org.yuntu.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A choice an analysis leaves to the user, with its type, its default and what is allowed.
///
/// Declared once as a constant of the analysis, listed in its [AnalysisInfo], asked for with
/// [AnalysisRequest#get].
public final class Parameter<T> {

    private final String name;
    private final String type;
    private final T byDefault;
    private final String allowed;
    private final Function<String, Optional<T>> reading;

    private Parameter(String name, String type, T byDefault, String allowed, Function<String, Optional<T>> reading) {
        this.name = name;
        this.type = type;
        this.byDefault = byDefault;
        this.allowed = allowed;
        this.reading = reading;
    }

    /// A part of a whole, 0..1; `35%` may be typed for 0.35.
    public static Parameter<Double> share(String name, double byDefault) {
        return new Parameter<>(name, "share", byDefault, "0..1", word -> {
            boolean percent = word.endsWith("%");
            Optional<Double> number = number(percent ? word.substring(0, word.length() - 1) : word);
            return number.map(n -> percent ? n / 100 : n).filter(n -> n >= 0 && n <= 1);
        });
    }

    public static Parameter<Double> decimal(String name, double byDefault, double min, double max) {
        return new Parameter<>(
                name,
                "decimal",
                byDefault,
                plain(min) + ".." + plain(max),
                word -> number(word).filter(n -> n >= min && n <= max));
    }

    public static Parameter<Integer> count(String name, int byDefault, int min, int max) {
        return new Parameter<>(
                name,
                "integer",
                byDefault,
                min + ".." + max,
                word -> number(word)
                        .filter(n -> n == Math.rint(n) && n >= min && n <= max)
                        .map(Double::intValue));
    }

    /// Any text.
    ///
    /// @param allowed what to write, for messages
    public static Parameter<String> text(String name, String allowed) {
        return new Parameter<>(name, "text", "", allowed, Optional::of);
    }

    public static Parameter<Boolean> flag(String name, boolean byDefault) {
        return new Parameter<>(name, "flag", byDefault, "true, false", word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "是" -> Optional.of(true);
            case "false", "no", "0", "否" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public static <E extends Enum<E>> Parameter<E> choice(String name, E byDefault) {
        Class<E> type = byDefault.getDeclaringClass();
        return new Parameter<>(name, "choice", byDefault, words(type), word -> constant(type, word));
    }

    /// Any of the constants, typed with commas between them.
    public static <E extends Enum<E>> Parameter<Set<E>> choices(String name, Class<E> type, Set<E> byDefault) {
        Set<E> copy = Collections.unmodifiableSet(new TreeSet<>(byDefault));
        return new Parameter<>(name, "choices", copy, words(type), word -> {
            Set<E> found = new TreeSet<>();
            for (String part : word.split("[,，]")) {
                Optional<E> constant = constant(type, part.strip());
                if (constant.isEmpty()) {
                    return Optional.empty();
                }
                found.add(constant.get());
            }
            return Optional.of(Collections.unmodifiableSet(found));
        });
    }

    public String name() {
        return name;
    }

    /// `share`, `decimal`, `integer`, `flag`, `choice` or `choices`, for programs that show a form.
    public String type() {
        return type;
    }

    public T byDefault() {
        return byDefault;
    }

    /// The range or the words one may give.
    public String allowed() {
        return allowed;
    }

    /// What a user typed.
    ///
    /// @throws InvalidQueryException when it is not allowed
    T read(String word) {
        return reading.apply(word.strip())
                .orElseThrow(
                        () -> new InvalidQueryException(InvalidQueryException.Field.VALUE, name + "=" + word, allowed));
    }

    private static Optional<Double> number(String word) {
        try {
            return Optional.of(Double.valueOf(word.strip())).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst();
    }
}
