package org.yuntu.dataset.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One column of a record kind: a line of its file.
///
/// @param name property in the graph
/// @param header the column's Chinese header
/// @param synonyms other headers it is known by
/// @param typeText type as the file prints it
/// @param link the relationship the field becomes, or null for a property
/// @param end which end of an edge it names, or null
/// @param unit of numbers, or empty
/// @param note for whoever fills the table in, Chinese, or empty
public record RecordField(
        String name,
        String header,
        List<String> synonyms,
        FieldType type,
        String typeText,
        boolean required,
        @Nullable Link link,
        @Nullable End end,
        String unit,
        String note) {

    public RecordField {
        synonyms = List.copyOf(synonyms);
    }

    /// The ends of an edge.
    public enum End {
        FROM,
        TO
    }

    /// A relationship between the record and what the field names.
    ///
    /// @param outgoing from the record to the target; `HOSTS` and the like come in
    public record Link(String relation, boolean outgoing) {}
}
