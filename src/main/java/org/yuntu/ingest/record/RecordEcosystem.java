package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.yuntu.dataset.record.FieldType;
import org.yuntu.dataset.record.RecordField;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.Ecosystem;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.FactsJson;

/// Keeps records, relationships and waiting references in step with every import and undo.
@Component
final class RecordEcosystem implements Ecosystem {

    private static final int NAMES_AT_ONCE = 5_000;

    private final Words words;

    RecordEcosystem(Words words) {
        this.words = words;
    }

    private record Waiting(String id, Reach reach) {}

    @Override
    public void settle(Transactions transactions) {
        List<Waiting> waiting = new ArrayList<>();
        transactions.run(work -> {
            waiting.clear();
            waiting.addAll(waiting(work));
            return true;
        });
        for (int i = 0; i < waiting.size(); i += NAMES_AT_ONCE) {
            List<Waiting> some = waiting.subList(i, Math.min(waiting.size(), i + NAMES_AT_ONCE));
            transactions.run(work -> retry(work, some));
        }
        boolean more = true;
        while (more) {
            more = transactions.run(work -> new Linker(work, words).linkSome());
        }
    }

    private static List<Waiting> waiting(GraphReader graph) {
        Map<String, Object> all = new HashMap<>();
        all.put("batch", null);
        return graph.list(
                "record/find_pending",
                all,
                row -> new Waiting(
                        row.text("id"), new Reach(row.texts("kinds"), row.text("name"), row.text("code"), null)));
    }

    private boolean retry(GraphStore.Work work, List<Waiting> waiting) {
        Set<Reach> answered = new References(work, words)
                .answered(waiting.stream().map(Waiting::reach).toList());
        List<String> ids = waiting.stream()
                .filter(w -> answered.contains(w.reach()))
                .map(Waiting::id)
                .toList();
        if (!ids.isEmpty()) {
            work.list("record/retry_pending", Map.of("ids", ids), row -> row.integer("marked"));
            connectWaiting(work, ids);
        }
        return true;
    }

    private record WaitingEdge(String enterprise, String pending, Reach reach, Map<String, Object> properties) {}

    private void connectWaiting(GraphStore.Work work, List<String> ids) {
        List<WaitingEdge> edges = work.list(
                "record/find_pending_edges",
                Map.of("ids", ids),
                row -> new WaitingEdge(
                        row.text("enterprise"),
                        row.text("pending"),
                        new Reach(row.texts("kinds"), row.text("name"), row.text("code"), row.findText("prefecture")),
                        row.map("properties")));
        Map<Reach, List<Hit>> found = new References(work, words)
                .find(edges.stream().map(WaitingEdge::reach).toList());
        List<Map<String, Object>> links = new ArrayList<>();
        List<Map<String, Object>> drops = new ArrayList<>();
        for (WaitingEdge edge : edges) {
            List<Hit> hits = found.getOrDefault(edge.reach(), List.of());
            if (!hits.isEmpty()) {
                links.add(link(edge, hits.getFirst()));
                drops.add(Map.of(
                        "enterprise", edge.enterprise(),
                        "pending", edge.pending(),
                        "key", String.valueOf(edge.properties().get("key"))));
            }
        }
        if (!links.isEmpty()) {
            work.run("record/drop_pending_edges", Map.of("rows", drops));
            new Edges(work)
                    .create(
                            links,
                            List.of(),
                            drops.stream()
                                    .map(d -> String.valueOf(d.get("pending")))
                                    .toList());
        }
    }

    private static Map<String, Object> link(WaitingEdge edge, Hit hit) {
        Map<String, Object> properties = new TreeMap<>(edge.properties());
        String type = String.valueOf(properties.remove("relation"));
        boolean outgoing = Boolean.TRUE.equals(properties.remove("outgoing"));
        properties.remove("field");
        Map<String, Object> row = new HashMap<>(hit.parameters(outgoing ? "to" : "from"));
        row.put(outgoing ? "fromEnterprise" : "toEnterprise", edge.enterprise());
        row.put("type", type);
        row.put("properties", properties);
        return row;
    }

    @Override
    public Set<String> release(GraphStore.Work work, Collection<String> enterprises) {
        if (enterprises.isEmpty()) {
            return Set.of();
        }
        Set<String> mentioned = new HashSet<>(
                work.list("record/revive_mentions", Map.of("ids", List.copyOf(enterprises)), row -> row.text("id")));
        unlinkNeighbours(
                work, enterprises.stream().filter(id -> !mentioned.contains(id)).toList(), List.of());
        return mentioned;
    }

    private static void unlinkNeighbours(GraphStore.Work work, List<String> enterprises, List<String> records) {
        work.run("record/unlink_neighbours", Map.of("enterprises", enterprises, "records", records));
    }

    @Override
    public Piece takeBack(GraphStore.Work work, String batch, int most) {
        Piece records = takeBackRecords(work, batch, most);
        return records.isLast() ? takeBackEdges(work, batch, most) : records;
    }

    private Piece takeBackRecords(GraphStore.Work work, String batch, int most) {
        RecordGraph graph = new RecordGraph(work);
        List<String> gone = new ArrayList<>();
        List<RecordState> left = new ArrayList<>();
        for (RecordState state : graph.statedIn(batch, most)) {
            RecordState rest = state.without(batch);
            if (rest == null) {
                gone.add(state.id());
            } else {
                left.add(rest);
            }
        }
        graph.put(left);
        if (!gone.isEmpty()) {
            unlinkNeighbours(work, List.of(), gone);
            List<Map<String, Object>> pending = loseEnd(work, gone);
            Set<String> idle = new TreeSet<>();
            work.forEach("record/delete_records", Map.of("ids", gone), row -> idle.addAll(row.texts("pending")));
            new Edges(work).create(List.of(), pending, idle);
        }
        return new Piece(gone.size(), left.size());
    }

    /// Relationships of enterprises with records that vanish wait for them again.
    private static List<Map<String, Object>> loseEnd(GraphStore.Work work, List<String> records) {
        return work.list("record/find_edges_to", Map.of("ids", records), row -> {
            Map<String, Object> properties = new TreeMap<>(row.map("properties"));
            boolean outgoing = row.flag("outgoing");
            RecordKind kind = RecordKinds.all().stream()
                    .filter(k -> k.isEdge() && k.label().equals(row.text("relation")))
                    .findFirst()
                    .orElseThrow();
            RecordField end = outgoing ? kind.to() : kind.from();
            properties.put("relation", kind.label());
            properties.put("outgoing", outgoing);
            properties.put("field", end.name());
            List<String> targets =
                    end.type() instanceof FieldType.Reference reference ? reference.targets() : List.of();
            Object code = properties.getOrDefault(end.name() + "Code", "");
            Reach reach = new Reach(targets, String.valueOf(properties.get(end.name())), String.valueOf(code), null);
            return Edges.pending(reach, "fromEnterprise", row.text("enterprise"), properties);
        });
    }

    private Piece takeBackEdges(GraphStore.Work work, String batch, int most) {
        List<String> ids =
                work.list("record/find_mentioned", Map.of("batch", batch, "limit", most), row -> row.text("id"));
        if (ids.isEmpty()) {
            return new Piece(0, 0);
        }
        List<String> gone = new ArrayList<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        work.forEach("record/find_edges_of", Map.of("batch", batch, "ids", ids), row -> {
            List<Facts> also = row.texts("also").stream().map(FactsJson::read).toList();
            List<Facts> others =
                    also.stream().filter(f -> !batch.equals(f.text("batch"))).toList();
            if (!row.text("batch").equals(batch)) {
                changed.add(Map.of("element", row.text("element"), "properties", Map.of("also", texts(others))));
            } else if (others.isEmpty()) {
                gone.add(row.text("element"));
            } else {
                Map<String, Object> next = new TreeMap<>(others.getFirst().properties());
                next.put("also", texts(others.subList(1, others.size())));
                changed.add(Map.of("element", row.text("element"), "properties", next));
            }
        });
        Set<String> idle = new TreeSet<>();
        work.forEach(
                "record/change_edges", Map.of("rows", changed, "gone", gone), row -> idle.addAll(row.texts("pending")));
        new Edges(work).create(List.of(), List.of(), idle);
        List<String> idleFirms = new ArrayList<>();
        work.forEach("record/drop_mentions", Map.of("batch", batch, "ids", ids), row -> {
            if (row.flag("idle")) {
                idleFirms.add(row.text("id"));
            }
        });
        unlinkNeighbours(work, idleFirms, List.of());
        work.run("ingest/delete_enterprises", Map.of("ids", idleFirms));
        return new Piece(idleFirms.size(), ids.size() - idleFirms.size());
    }

    private static List<String> texts(List<Facts> statements) {
        return statements.stream().map(FactsJson::write).toList();
    }
}
