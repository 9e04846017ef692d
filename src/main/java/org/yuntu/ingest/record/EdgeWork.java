package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.FieldType;
import org.yuntu.dataset.record.RecordField;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.graph.GraphStore;
import org.yuntu.ingest.BatchLedger;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.FactsJson;
import org.yuntu.ingest.Identity;
import org.yuntu.model.EnterpriseName;

/// Rows that are relationships. First the enterprises at their ends come in, by code, by name and place, by name;
/// then the relationships, a chunk at a time.
///
/// The same row in another file is the same relationship: it keeps who said it first and notes who repeated it.
final class EdgeWork implements RowWork {

    private static final int EDGES = 3;
    /// Facts that do not make another relationship of a row that is the same otherwise.
    private static final Set<String> ASIDE = Set.of("source", "statedOn", "note");

    private final RecordKind kind;
    private final Words words;
    private final RecordField from;
    private final RecordField to;
    private final Mentioned mentioned = new Mentioned();

    EdgeWork(RecordKind kind, Words words) {
        this.kind = kind;
        this.words = words;
        this.from = kind.from();
        this.to = kind.to();
    }

    @Override
    public int passes() {
        return EDGES + 1;
    }

    @Override
    public boolean wants(int pass, Incoming row) {
        return pass == EDGES || ends(row).anyMatch(end -> pass(end) == pass);
    }

    private static int pass(Facts end) {
        return switch (Identity.of(end)) {
            case CODE, STOCK -> 0;
            case NAME_AND_PLACE -> 1;
            case NAME -> 2;
        };
    }

    /// Those ends of a row that are enterprises.
    private Stream<Facts> ends(Incoming row) {
        return Stream.of(from, to).filter(EdgeWork::ofEnterprises).map(field -> end(field, row.facts()));
    }

    /// What stands at an end that names nothing known becomes an enterprise only where nothing else is likelier.
    private static boolean ofEnterprises(RecordField end) {
        return targets(end).getFirst().equals("enterprise");
    }

    private static List<String> targets(RecordField end) {
        if (end.type() instanceof FieldType.Reference(List<String> targets, boolean many, boolean own)) {
            return targets;
        }
        throw new IllegalStateException("The end " + end.name() + " is no reference");
    }

    /// What a row says of the enterprise at one end, in the properties of enterprises.
    private Facts end(RecordField field, Facts row) {
        String name = String.valueOf(row.text(field.name()));
        Map<String, Object> facts = new TreeMap<>(Map.of(Facts.NAME, name, Facts.NAME_KEY, EnterpriseName.keyOf(name)));
        String code = of(field, row, true);
        if (code != null) {
            facts.put(code.indexOf('.') == 6 ? Facts.STOCK_CODE : Facts.CREDIT_CODE, code);
        }
        String place = of(field, row, false);
        if (place != null) {
            facts.putAll(words.around(place));
        }
        return Facts.of(facts);
    }

    private @Nullable String of(RecordField field, Facts row, boolean code) {
        FieldType wanted = code ? new FieldType.CodeOf(field.name()) : new FieldType.PlaceOf(field.name());
        return kind.fields().stream()
                .filter(f -> f.type().equals(wanted))
                .map(f -> row.text(f.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Chunk write(GraphStore.Work work, BatchLedger.Entry batch, int pass, List<Incoming> rows) {
        if (pass < EDGES) {
            mention(work, batch, pass, rows);
            return Chunk.NOTHING;
        }
        return connect(work, batch, rows);
    }

    private void mention(GraphStore.Work work, BatchLedger.Entry batch, int pass, List<Incoming> rows) {
        mentioned.startChunk(rows);
        List<Facts> ends = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        for (Incoming row : rows) {
            ends(row).filter(end -> pass(end) == pass).filter(mentioned::isNew).forEach(end -> {
                ends.add(end);
                lines.add(row.line());
            });
        }
        Ends.mention(work, batch.id(), ends, lines);
    }

    /// Ends that earlier chunks have mentioned already. A chunk counts as done when the next one comes: until then
    /// its transaction may be run again.
    private static final class Mentioned {

        private final Set<Long> done = new HashSet<>();
        private final Set<Long> underWay = new HashSet<>();
        private List<Incoming> chunk = List.of();

        void startChunk(List<Incoming> rows) {
            if (rows != chunk) {
                done.addAll(underWay);
                chunk = rows;
            }
            underWay.clear();
        }

        boolean isNew(Facts end) {
            long hash = Long.parseUnsignedLong(Identity.hash(end.properties().toString()), 16);
            return !done.contains(hash) && underWay.add(hash);
        }
    }

    /// A row with both ends told.
    private record Edge(
            Map<String, Object> ends,
            String key,
            Map<String, Object> properties,
            @Nullable Reach waits) {}

    private Chunk connect(GraphStore.Work work, BatchLedger.Entry batch, List<Incoming> rows) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        long unchanged = 0;
        List<Facts> firms = rows.stream().flatMap(this::ends).distinct().toList();
        Ends known = new Ends(work, firms);
        Map<Reach, List<Hit>> found = new References(work, words)
                .find(rows.stream().flatMap(this::reaches).distinct().toList());
        for (Incoming row : rows) {
            Edge edge = edge(row, batch, known, found);
            if (edges.putIfAbsent(edge.key(), edge) != null) {
                unchanged++;
            }
        }
        Map<String, String> stated = new HashMap<>();
        find(work, edges.values(), stated);
        List<Map<String, Object>> links = new ArrayList<>();
        List<Map<String, Object>> pending = new ArrayList<>();
        List<Map<String, Object>> repeats = new ArrayList<>();
        for (Edge edge : edges.values()) {
            String by = stated.get(edge.key());
            if (by != null) {
                unchanged++;
                if (!by.contains(quoted(batch.id()))) {
                    repeats.add(with(edge, "again", FactsJson.write(Facts.of(edge.properties()))));
                }
            } else if (edge.waits() == null) {
                links.add(with(edge, "properties", edge.properties()));
            } else {
                pending.add(pending(edge, edge.waits()));
            }
        }
        new Edges(work).create(links, pending, Set.of());
        for (String type : List.of(kind.label(), "REFERS_TO")) {
            List<Map<String, Object>> those = repeats.stream()
                    .filter(r -> r.containsKey("toPending") == type.equals("REFERS_TO"))
                    .toList();
            if (!those.isEmpty()) {
                work.run("record/repeat_edges", Map.of("type", type, "rows", those));
            }
        }
        long created = links.size() + pending.size();
        return new Chunk(created, unchanged, created, 0);
    }

    private static String quoted(String batch) {
        return "\"" + batch + "\"";
    }

    /// Which batches have stated these already, as one text each.
    private void find(GraphStore.Work work, Iterable<Edge> edges, Map<String, String> stated) {
        Map<String, List<Map<String, Object>>> byType = new TreeMap<>();
        for (Edge edge : edges) {
            byType.computeIfAbsent(edge.waits() == null ? kind.label() : "REFERS_TO", t -> new ArrayList<>())
                    .add(with(edge, "key", edge.key()));
        }
        byType.forEach((type, rows) -> work.forEach(
                "record/find_edges",
                Map.of("type", type, "rows", rows),
                row -> stated.put(row.text("key"), quoted(row.text("batch")) + row.texts("also"))));
    }

    private Map<String, Object> with(Edge edge, String property, Object value) {
        Map<String, Object> row = new HashMap<>(edge.ends());
        row.put("type", kind.label());
        row.put("key", edge.key());
        row.put(property, value);
        return row;
    }

    private Map<String, Object> pending(Edge edge, Reach reach) {
        Object enterprise = edge.ends().get("fromEnterprise");
        Map<String, Object> properties = new HashMap<>(edge.properties());
        properties.put("relation", kind.label());
        boolean outgoing = reach.targets().equals(targets(to));
        properties.put("outgoing", outgoing);
        properties.put("field", (outgoing ? to : from).name());
        return Edges.pending(reach, "fromEnterprise", String.valueOf(enterprise), properties);
    }

    /// What the ends that are no enterprises name, and the product of the edge.
    private Stream<Reach> reaches(Incoming row) {
        return Stream.of(from, to).filter(end -> !ofEnterprises(end)).map(end -> reach(end, row.facts()));
    }

    private Reach reach(RecordField end, Facts row) {
        return new Reach(
                targets(end),
                String.valueOf(row.text(end.name())),
                Objects.requireNonNullElse(of(end, row, true), ""),
                null);
    }

    private Edge edge(Incoming row, BatchLedger.Entry batch, Ends known, Map<Reach, List<Hit>> found) {
        Map<String, Object> ends = new HashMap<>();
        Reach waits = null;
        for (RecordField end : List.of(from, to)) {
            String prefix = end == from ? "from" : "to";
            if (ofEnterprises(end)) {
                ends.put(prefix + "Enterprise", known.id(end(end, row.facts())));
            } else {
                Reach reach = reach(end, row.facts());
                List<Hit> hits = found.getOrDefault(reach, List.of());
                if (hits.isEmpty()) {
                    waits = reach;
                } else {
                    ends.putAll(hits.getFirst().parameters(prefix));
                }
            }
        }
        if (waits != null) {
            // Who waits is the enterprise, whichever end it is.
            Object enterprise = ends.values().iterator().next();
            ends.clear();
            ends.put("fromEnterprise", enterprise);
            ends.put("toPending", waits.pendingId());
        }
        String key = key(row);
        return new Edge(ends, key, properties(row, batch, key), waits);
    }

    private String key(Incoming row) {
        Map<String, Object> facts = new TreeMap<>(row.facts().properties());
        facts.keySet().removeAll(ASIDE);
        return Identity.hash(kind.id() + facts);
    }

    private Map<String, Object> properties(Incoming row, BatchLedger.Entry batch, String key) {
        Map<String, Object> properties = Provenance.of(row.facts(), batch.id(), row.line());
        properties.put("key", key);
        Set<RecordField> firms = new HashSet<>();
        Stream.of(from, to).filter(EdgeWork::ofEnterprises).forEach(firms::add);
        row.facts().properties().forEach((property, value) -> {
            boolean ofFirm = firms.stream().anyMatch(f -> property.equals(f.name()) || isBeside(f, property));
            if (!ofFirm && !property.equals("factKind")) {
                properties.put(property, value);
            }
        });
        kind.findField("product").ifPresent(field -> product(row.facts(), properties));
        return properties;
    }

    private boolean isBeside(RecordField end, String property) {
        return kind.findField(property)
                .map(RecordField::type)
                .filter(type ->
                        type.equals(new FieldType.CodeOf(end.name())) || type.equals(new FieldType.PlaceOf(end.name())))
                .isPresent();
    }

    /// The product by its id if the words mean exactly one, and always the words.
    private void product(Facts row, Map<String, Object> properties) {
        List<String> said = row.texts("product");
        properties.remove("product");
        if (!said.isEmpty()) {
            properties.put("productText", String.join("；", said));
            List<String> ids = said.stream()
                    .flatMap(word -> words.listProducts(word).stream())
                    .distinct()
                    .toList();
            if (ids.size() == 1) {
                properties.put("product", ids.getFirst());
            }
        }
    }
}
