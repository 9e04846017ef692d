package org.yuntu.dataset.record;

import java.util.List;
import java.util.Optional;
import org.yuntu.dataset.record.FieldType.Reference;
import org.yuntu.dataset.record.RecordField.End;

/// A kind of record: what one CSV of the ecosystem describes, as told by `kinds/<id>.csv` and its line in
/// `kinds/kinds.csv`.
///
/// @param id as named on the command line, for example `pilot-base`
/// @param labels of the node beside `Record`; of an edge, its relationship type
/// @param chain which chain of the ecosystem the records belong to, Chinese
/// @param nameFrom fields a record's name is made of where the kind has no name of its own
/// @param fields in the order of the template
public record RecordKind(
        String id,
        Shape shape,
        List<String> labels,
        String nameZh,
        String nameEn,
        String chain,
        List<String> nameFrom,
        String description,
        List<RecordField> fields) {

    public enum Shape {
        /// A row is a node, `(:Record)`.
        NODE,
        /// A row is a relationship between two ends.
        EDGE
    }

    public RecordKind {
        labels = List.copyOf(labels);
        nameFrom = List.copyOf(nameFrom);
        fields = List.copyOf(fields);
    }

    public boolean isEdge() {
        return shape == Shape.EDGE;
    }

    /// The label that belongs to this kind only, or the type of its relationships.
    public String label() {
        return labels.getLast();
    }

    public Optional<RecordField> findField(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// @throws IllegalArgumentException when the kind has no such field
    public RecordField field(String name) {
        return findField(name).orElseThrow(() -> new IllegalArgumentException("Kind " + id + " has no field " + name));
    }

    /// The field that names where an edge starts.
    public RecordField from() {
        return end(End.FROM);
    }

    public RecordField to() {
        return end(End.TO);
    }

    private RecordField end(End end) {
        return fields.stream()
                .filter(f -> f.end() == end)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Kind " + id + " has no field for its end " + end));
    }

    /// Fields that point at something else in the graph.
    public List<RecordField> references() {
        return fields.stream().filter(f -> f.type() instanceof Reference).toList();
    }
}
