package org.yuntu.dataset.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yuntu.model.OfficialTerm;

/// What a column of a record kind holds, read from the column `type` of its file.
public sealed interface FieldType {

    /// A value of its own.
    record Value(Form form) implements FieldType {}

    enum Form {
        ID,
        NAME,
        TEXT,
        /// Several texts in one cell.
        TEXTS,
        CODE,
        FLAG,
        COUNT,
        /// 0..1, printed as a percentage or a fraction.
        SHARE,
        /// Yuan; the graph keeps text and currency beside it.
        MONEY,
        NUMBER,
        DATE,
        YEAR
    }

    /// A word of a closed list, or several (`enum:X`, `enums:X`).
    record Term(List<OfficialTerm> constants, boolean many) implements FieldType {}

    /// A division of today or of the past, or several.
    record Place(boolean many) implements FieldType {}

    /// Something else in the graph, by id, code or name.
    ///
    /// @param targets names of kinds or groups of kinds, see [Targets]
    /// @param own whether an empty cell means the record's own name and a miss is no matter (`selfref`)
    record Reference(List<String> targets, boolean many, boolean own) implements FieldType {}

    /// The code of what another field names (`code:supplier`).
    record CodeOf(String field) implements FieldType {}

    /// The division of what another field names (`place:supplier`).
    record PlaceOf(String field) implements FieldType {}

    /// @throws IllegalArgumentException when there is no such type
    static FieldType parse(String type) {
        int colon = type.indexOf(':');
        String word = colon < 0 ? type : type.substring(0, colon);
        String rest = colon < 0 ? "" : type.substring(colon + 1);
        return switch (word) {
            case "enum", "enums" -> new Term(Vocabulary.constants(rest), word.endsWith("s"));
            case "ref", "refs" -> new Reference(targets(rest), word.endsWith("s"), false);
            case "selfref" -> new Reference(targets(rest), false, true);
            case "clusters" -> new Reference(List.of("cluster"), true, false);
            case "chains" -> new Reference(List.of("chain"), true, false);
            case "products" -> new Reference(List.of("product"), true, false);
            case "division", "divisions" -> new Place(word.endsWith("s"));
            case "code" -> rest.isEmpty() ? new Value(Form.CODE) : new CodeOf(rest);
            case "place" -> new PlaceOf(rest);
            default -> new Value(Form.valueOf(word.toUpperCase(Locale.ROOT)));
        };
    }

    private static List<String> targets(String text) {
        return Arrays.asList(text.split("\\|"));
    }
}
