package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.Identity;

/// Enterprises at the ends of relationships: finds them, and makes those that nobody has registered yet.
///
/// Weaker than the matching of registrations on purpose, as nothing is stated of the enterprise: a code decides,
/// else the name in its prefecture, else the name if only one enterprise has it.
final class Ends {

    private final Map<String, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byCode = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    private record Known(String id, boolean coded, @Nullable String prefecture) {}

    /// Reads everything that may be one of these ends.
    Ends(GraphReader graph, Collection<Facts> ends) {
        Set<String> ids = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Facts end : ends) {
            ids.add(Identity.newId(end));
            code(end).ifPresent(codes::add);
            names.add(end.nameKey());
        }
        graph.forEach(
                "record/find_ends",
                Map.of("ids", List.copyOf(ids), "codes", List.copyOf(codes), "names", List.copyOf(names)),
                row -> {
                    Known known =
                            new Known(row.text("id"), row.findText("creditCode") != null, row.findText("prefecture"));
                    byId.put(known.id(), known);
                    put(byCode, row.findText("creditCode"), known);
                    put(byCode, row.findText("stockCode"), known);
                    put(byName, row.findText("nameKey"), known);
                    put(byName, row.findText("key"), known);
                });
    }

    private static void put(Map<String, List<Known>> map, @Nullable String key, Known known) {
        if (key != null) {
            List<Known> list = map.computeIfAbsent(key, k -> new ArrayList<>());
            if (!list.contains(known)) {
                list.add(known);
            }
        }
    }

    private static Optional<String> code(Facts end) {
        return Optional.ofNullable(
                end.text(Facts.CREDIT_CODE) != null ? end.text(Facts.CREDIT_CODE) : end.text(Facts.STOCK_CODE));
    }

    /// The id of the enterprise meant, or the one a new one gets.
    String id(Facts end) {
        String own = Identity.newId(end);
        Optional<String> code = code(end);
        List<Known> named = byName.getOrDefault(end.nameKey(), List.of());
        if (code.isPresent()) {
            List<Known> coded = byCode.getOrDefault(code.get(), List.of());
            if (!coded.isEmpty()) {
                return coded.getFirst().id();
            }
            named = named.stream().filter(k -> !k.coded()).toList();
        }
        if (byId.containsKey(own)) {
            return own;
        }
        String prefecture = end.text(Facts.PREFECTURE);
        List<Known> here = named.stream()
                .filter(k -> prefecture == null || Objects.equals(k.prefecture(), prefecture))
                .toList();
        List<Known> possible = here.isEmpty()
                ? named.stream().filter(k -> k.prefecture() == null).toList()
                : here;
        return possible.size() == 1 ? possible.getFirst().id() : own;
    }

    /// Makes what is missing and notes that the batch mentions all of them.
    ///
    /// @param lines of the ends, in the same order
    static void mention(GraphStore.Work work, String batch, List<Facts> ends, List<Long> lines) {
        Ends known = new Ends(work, ends);
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (int i = 0; i < ends.size(); i++) {
            Facts end = ends.get(i);
            String id = known.id(end);
            Map<String, Object> properties = new TreeMap<>(end.properties());
            List<String> places = Words.levels().stream()
                    .map(end::text)
                    .filter(Objects::nonNull)
                    .limit(1)
                    .toList();
            rows.putIfAbsent(id, Map.of("id", id, "properties", properties, "places", places, "line", lines.get(i)));
        }
        if (!rows.isEmpty()) {
            work.run("record/mention_enterprises", Map.of("batch", batch, "rows", List.copyOf(rows.values())));
        }
    }
}
