package org.yuntu.analysis.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.ProgressRows;
import org.yuntu.graph.Row;
import org.yuntu.model.Cluster;
import org.yuntu.model.ItemProgress;
import org.yuntu.model.ListKind;
import org.yuntu.model.OfficialTerm;

/// What was recorded on items of lists, by their ids.
record ProgressBook(Map<String, Tracked> items) {

    /// An item on which something was recorded, with its name and place of that time.
    record Tracked(String id, ListKind list, String name, String scope, Set<Cluster> clusters, ItemProgress progress) {}

    static ProgressBook load(GraphReader graph) {
        Map<String, List<ItemProgress.Entry>> entries = new TreeMap<>();
        Map<String, Row> heads = new TreeMap<>();
        graph.forEach("analysis/list_progress", Map.of(), row -> {
            heads.put(row.text("item"), row);
            entries.computeIfAbsent(row.text("item"), _ -> new ArrayList<>()).add(ProgressRows.entry(row));
        });
        Map<String, Tracked> items = new TreeMap<>();
        heads.forEach((id, row) -> OfficialTerm.find(ListKind.values(), row.text("list"))
                .ifPresent(list -> items.put(
                        id,
                        new Tracked(
                                id,
                                list,
                                row.text("name"),
                                row.text("scope"),
                                clusters(row.texts("clusters")),
                                ItemProgress.of(entries.getOrDefault(id, List.of()))))));
        return new ProgressBook(items);
    }

    ItemProgress of(String id) {
        Tracked tracked = items.get(id);
        return tracked == null ? ItemProgress.NONE : tracked.progress();
    }

    private static Set<Cluster> clusters(List<String> codes) {
        Set<Cluster> clusters = EnumSet.noneOf(Cluster.class);
        codes.forEach(c -> Cluster.findByCode(c).ifPresent(clusters::add));
        return clusters;
    }
}
