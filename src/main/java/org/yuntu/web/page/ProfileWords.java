package org.yuntu.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.FieldType;
import org.yuntu.dataset.record.RecordField;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.model.EnterpriseStatus;
import org.yuntu.model.OfficialTerm;
import org.yuntu.model.Texts;

/// The facts of an enterprise, a record or a relationship in the reader's words: fields by their headers, words of
/// closed lists by their names.
final class ProfileWords {

    /// Ends of the names of properties that stand beside an amount in yuan: what the source printed, and in what.
    private static final String YUAN = "Cny";

    private static final List<String> BESIDE_YUAN = List.of("Text", "Currency");

    /// Told by other facts already.
    private static final Set<String> TOLD = Set.of("kind", "statusText", "mentioned");

    private final Optional<RecordKind> kind;
    private final Texts texts;
    private final boolean english;

    /// @param kind empty for enterprises and for relationships that are no kind of record
    ProfileWords(Optional<RecordKind> kind, Texts texts, boolean english) {
        this.kind = kind;
        this.texts = texts;
        this.english = english;
    }

    /// @param properties all facts
    /// @param hidden properties that are of no interest to readers
    List<ProfilePages.Fact> facts(Map<String, ?> properties, Set<String> hidden) {
        return properties.entrySet().stream()
                .filter(e -> !hidden.contains(e.getKey()) && !TOLD.contains(e.getKey()))
                .filter(e -> !repeats(e.getKey(), properties))
                .map(e -> new ProfilePages.Fact(label(e.getKey()), value(e.getKey(), e.getValue())))
                .filter(f -> !f.value().isEmpty())
                .toList();
    }

    private static boolean repeats(String property, Map<String, ?> properties) {
        return BESIDE_YUAN.stream()
                .filter(property::endsWith)
                .map(end -> property.substring(0, property.length() - end.length()) + YUAN)
                .anyMatch(properties::containsKey);
    }

    private String label(String property) {
        String key = "web.property." + property;
        if (!english) {
            Optional<String> header = field(property).map(RecordField::header);
            if (header.isPresent()) {
                return property.endsWith(YUAN) ? texts.text("web.property.yuan", header.get()) : header.get();
            }
        }
        return texts.has(key) ? texts.text(key) : plain(property);
    }

    /// The field a property was read from.
    private Optional<RecordField> field(String property) {
        String amount = property.endsWith(YUAN) ? property.substring(0, property.length() - YUAN.length()) : property;
        return kind.flatMap(k -> k.findField(property).or(() -> k.findField(amount)));
    }

    private String value(String property, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream().map(v -> value(property, v)).collect(Collectors.joining(english ? ", " : "、"));
            case Boolean flag -> texts.text(flag ? "web.yes" : "web.no");
            case Double number -> number == Math.rint(number) ? "%,d".formatted(number.longValue()) : number.toString();
            default -> term(property, value.toString());
        };
    }

    private String term(String property, String value) {
        String nature = "web.kind." + value;
        if (property.equals("factKind") && texts.has(nature)) {
            return texts.text(nature);
        }
        if (kind.isEmpty() && property.equals("status")) {
            return status(value);
        }
        return field(property).stream()
                .flatMap(f -> f.type() instanceof FieldType.Term term ? term.constants().stream() : Stream.empty())
                .filter((OfficialTerm t) -> t.key().equals(value))
                .findFirst()
                .map(t -> english ? t.nameEn() : t.nameZh())
                .orElse(value);
    }

    /// 登记状态 as the graph holds it.
    String status(String value) {
        return Stream.of(EnterpriseStatus.values())
                .filter(s -> s.name().equalsIgnoreCase(value))
                .findFirst()
                .map(s -> english ? plain(s.name().toLowerCase(Locale.ROOT)) : s.nameZh())
                .orElse(value);
    }

    /// `approvedOn` and `moved_out` as `Approved on` and `Moved out`.
    private static String plain(String name) {
        String words =
                name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
