package org.yuntu.analysis.ecosystem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one view has read of the records; what it has read stays the same for it, whatever is imported meanwhile.
final class Ecosystem {

    private final EcosystemParts parts;
    private final Map<String, Part<Entry>> records = new TreeMap<>();
    private final Map<String, Part<Edge>> edges = new TreeMap<>();

    Ecosystem(EcosystemParts parts) {
        this.parts = parts;
    }

    /// Hash of all that was read (SHA-256, hexadecimal): two results with the same one rest on the same records.
    String fingerprint() {
        return Part.hash(Stream.of(records, edges)
                .flatMap(m -> m.entrySet().stream())
                .map(e -> e.getKey() + " " + e.getValue().fingerprint())
                .toList());
    }

    /// In the order of their ids.
    List<Entry> entries(String kind) {
        return records.computeIfAbsent(kind, parts::records).items();
    }

    List<Edge> edges(String type) {
        return edges.computeIfAbsent(type, parts::edges).items();
    }

    /// Those of the ids that are records, whether their kind was read before or not.
    Map<String, Entry> find(Collection<String> ids) {
        Map<String, Entry> found = among(ids);
        Set<String> others = new TreeSet<>(ids);
        others.removeAll(found.keySet());
        if (others.isEmpty()) {
            return found;
        }
        parts.kinds(others).forEach(this::entries);
        return among(ids);
    }

    private Map<String, Entry> among(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return records.values().stream()
                .flatMap(p -> p.items().stream())
                .filter(e -> wanted.contains(e.id()))
                .collect(Collectors.toMap(Entry::id, e -> e));
    }
}
