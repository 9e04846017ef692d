package org.yuntu.analysis.ecosystem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All records and their relationships as one immutable picture in memory, in the order of their ids; analyses read
/// it through an [EcosystemView].
public final class Ecosystem {

    private final Map<String, List<Entry>> entries;
    private final Map<String, Entry> byId;
    private final Map<String, List<Edge>> edges;
    private final String fingerprint;

    Ecosystem(List<Entry> entries, List<Edge> edges) {
        this.entries = entries.stream().collect(Collectors.groupingBy(Entry::kind, TreeMap::new, Collectors.toList()));
        this.byId = entries.stream().collect(Collectors.toMap(Entry::id, e -> e));
        this.edges = edges.stream().collect(Collectors.groupingBy(Edge::type, TreeMap::new, Collectors.toList()));
        this.fingerprint = fingerprint(entries, edges);
    }

    /// Hash of the whole content (SHA-256, hexadecimal): two results with the same one speak of the same state.
    public String fingerprint() {
        return fingerprint;
    }

    List<Entry> entries(String kind) {
        return entries.getOrDefault(kind, List.of());
    }

    List<Edge> edges(String type) {
        return edges.getOrDefault(type, List.of());
    }

    /// @throws IllegalArgumentException when there is no such record
    Entry entry(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("No record " + id);
        }
        return entry;
    }

    boolean contains(String id) {
        return byId.containsKey(id);
    }

    private static String fingerprint(List<Entry> entries, List<Edge> edges) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.forEach(e -> digest.update(e.toString().getBytes(StandardCharsets.UTF_8)));
            edges.forEach(e -> digest.update(e.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
