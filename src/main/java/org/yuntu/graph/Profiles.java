package org.yuntu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.yuntu.model.EnterpriseName;

/// 企业画像 and the like: an enterprise or a record with all it is tied to, and for every tie who says so and when.
@Component
public final class Profiles {

    private final GraphStore store;

    Profiles(GraphStore store) {
        this.store = store;
    }

    /// @param labels what it is
    /// @param properties its facts
    /// @param relations by type, then by the name of the other end
    /// @param statements rows of imports it rests on
    public record Profile(
            String id,
            List<String> labels,
            Map<String, Object> properties,
            List<Relation> relations,
            List<Said> statements) {}

    /// @param outgoing whether it goes from the subject to the other end
    /// @param facts source, date, batch, kind of fact, validity and whatever else the relationship says
    public record Relation(
            String type,
            boolean outgoing,
            String otherId,
            String otherName,
            String otherLabel,
            Map<String, Object> facts) {}

    /// A row of an import.
    public record Said(String batch, String file, String source, String statedOn, long line) {}

    /// One of several things a word may mean.
    public record Subject(String id, String name, String label, String place) {}

    /// What a word means: an id, a credit or stock code, or a name or a part of one.
    public List<Subject> search(String word, int most) {
        return store.list(
                "view/find_subjects",
                Map.of("word", word.strip(), "key", EnterpriseName.keyOf(word), "limit", most),
                row -> new Subject(row.text("id"), row.text("name"), row.text("label"), row.text("place")));
    }

    /// @param id of an enterprise, a record, a measure, a document, an indicator or a division
    public Optional<Profile> find(String id) {
        List<Relation> relations = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        store.forEach(
                "view/profile_relations",
                Map.of("id", id),
                row -> relations.add(new Relation(
                        row.text("type"),
                        row.flag("outgoing"),
                        row.text("otherId"),
                        row.text("otherName"),
                        row.text("otherLabel"),
                        plain(row.map("facts")))));
        store.forEach(
                "view/profile_statements",
                Map.of("id", id),
                row -> said.add(new Said(
                        row.text("batch"),
                        row.text("file"),
                        row.text("source"),
                        row.text("statedOn"),
                        row.integer("line"))));
        return store
                .list(
                        "view/profile",
                        Map.of("id", id),
                        row -> new Profile(id, row.texts("labels"), plain(row.map("properties")), relations, said))
                .stream()
                .findFirst();
    }

    /// Sorted, dates as text.
    private static Map<String, Object> plain(Map<String, Object> properties) {
        Map<String, Object> plain = new TreeMap<>(properties);
        plain.replaceAll((key, value) -> value instanceof String
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof List<?>
                ? value
                : value.toString());
        return plain;
    }
}
