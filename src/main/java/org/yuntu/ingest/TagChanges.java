package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;

/// What some enterprises are tagged with and what they should be tagged with, compared. Pure but for [#write].
final class TagChanges {

    private final List<Map<String, Object>> removed = new ArrayList<>();
    private final List<Map<String, Object>> added = new ArrayList<>();
    private long changed;
    private long kept;

    /// An enterprise with the tagger's edges as they are: product, kind and properties.
    record Tagged(EnterpriseState enterprise, List<Map<String, Object>> tags) {

        static Tagged of(Row row) {
            return new Tagged(EnterpriseGraph.state(row), row.maps("tags"));
        }
    }

    private record Key(String product, String kind) {}

    void compare(Tagged old, List<ProductTag> tags) {
        Map<Key, List<Object>> before = new HashMap<>();
        for (Map<String, Object> edge : old.tags()) {
            Key key = new Key(String.valueOf(edge.get("product")), String.valueOf(edge.get("kind")));
            before.computeIfAbsent(key, k -> new ArrayList<>()).add(Objects.requireNonNull(edge.get("properties")));
        }
        String enterprise = old.enterprise().id();
        for (ProductTag tag : tags) {
            Map<String, Object> properties = tag.properties();
            Key key = new Key(tag.product(), String.valueOf(properties.get("kind")));
            List<Object> there = before.remove(key);
            if (List.of(properties).equals(there)) {
                kept++;
                continue;
            }
            if (there != null) {
                changed++;
                remove(enterprise, key);
            }
            added.add(Map.of("enterprise", enterprise, "product", tag.product(), "properties", properties));
        }
        before.keySet().forEach(key -> remove(enterprise, key));
    }

    private void remove(String enterprise, Key key) {
        removed.add(Map.of("enterprise", enterprise, "product", key.product(), "kind", key.kind()));
    }

    /// @param read enterprises compared
    Reclassification.Counts counts(long read) {
        return new Reclassification.Counts(read, added.size() - changed, removed.size() - changed, changed, kept);
    }

    void write(GraphStore.Work work) {
        if (!removed.isEmpty()) {
            work.run("ingest/remove_tags", Map.of("rows", removed));
        }
        if (!added.isEmpty()) {
            work.run("ingest/create_products", Map.of("rows", added));
        }
    }
}
