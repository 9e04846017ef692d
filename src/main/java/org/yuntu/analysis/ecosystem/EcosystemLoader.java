package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.FactKind;

/// Reads the [Ecosystem] from the graph in four streaming statements.
final class EcosystemLoader {

    private static final Logger LOG = LoggerFactory.getLogger(EcosystemLoader.class);

    /// Days from which a record counts, where no 有效期起 is stated.
    private static final List<String> BEGINNINGS =
            List.of("validFrom", "approvedOn", "foundedOn", "recognisedOn", "raisedOn");

    /// Relationships to those whose place a record shares when no source places it.
    private static final Set<String> BEARERS = Set.of(
            "HOSTS",
            "OPERATES",
            "UNDERTAKES",
            "DEVELOPS",
            "OWNS",
            "WORKS_AT",
            "RAISED_BY",
            "HELD_BY",
            "OF",
            "WITHIN_ZONE");

    private final GraphReader graph;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Row> rows = new java.util.TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    private EcosystemLoader(GraphReader graph) {
        this.graph = graph;
    }

    /// @param graph one transaction, so that the parts fit together
    static Ecosystem load(GraphReader graph) {
        long start = System.nanoTime();
        EcosystemLoader loader = new EcosystemLoader(graph);
        Ecosystem ecosystem = loader.read();
        LOG.info(
                "Ecosystem: {} records, {} relationships in {} ms",
                loader.rows.size(),
                loader.edges.size(),
                (System.nanoTime() - start) / 1_000_000);
        return ecosystem;
    }

    private Ecosystem read() {
        graph.forEach("analysis/gap_divisions", Map.of(), row -> parents.put(row.text("code"), text(row, "parent")));
        graph.forEach("analysis/ecosystem_records", Map.of(), row -> {
            rows.put(row.text("id"), row);
            places.put(row.text("id"), place(row.texts("divisions")));
        });
        graph.forEach("analysis/ecosystem_links", Map.of(), this::link);
        graph.forEach("analysis/ecosystem_edges", Map.of(), this::edge);
        return new Ecosystem(rows.values().stream().map(this::entry).toList(), edges);
    }

    private void link(Row row) {
        links.computeIfAbsent(row.text("record"), _ -> new ArrayList<>())
                .add(new Link(
                        row.text("type"),
                        row.flag("outgoing"),
                        actor(row, "other", "otherKind", "otherName", "codes"),
                        provenance(row.map("fields"), "kind")));
    }

    private void edge(Row row) {
        Map<String, Object> fields = row.map("fields");
        edges.add(new Edge(
                row.text("type"),
                actor(row, "from", "fromKind", "fromName", "fromCodes"),
                actor(row, "to", "toKind", "toName", "toCodes"),
                fields,
                provenance(fields, "kind")));
    }

    private Actor actor(Row row, String id, String kind, String name, String codes) {
        Place known = places.get(row.text(id));
        return new Actor(
                row.text(id), text(row, name), row.text(kind), known == null ? place(row.texts(codes)) : known);
    }

    private Entry entry(Row row) {
        String id = row.text("id");
        List<Link> own = links.getOrDefault(id, List.of());
        Place place = places.getOrDefault(id, Place.UNKNOWN);
        return new Entry(
                id,
                row.text("kind"),
                row.text("name"),
                row.map("fields"),
                place.isKnown() ? place : borrowed(own),
                provenance(row.map("fields"), "factKind"),
                own);
    }

    private static Place borrowed(List<Link> links) {
        return Place.of(links.stream()
                .filter(l -> BEARERS.contains(l.type()))
                .flatMap(l -> l.other().place().codes().stream())
                .toList());
    }

    private static Provenance provenance(Map<String, Object> properties, String kind) {
        Fields fields = new Fields(properties);
        Optional<LocalDate> begin =
                BEGINNINGS.stream().map(fields::date).flatMap(Optional::stream).findFirst();
        return new Provenance(
                fields.text("source"),
                fields.date("statedOn"),
                fields.text("batch"),
                Fields.constant(FactKind.class, fields.text(kind)).orElse(FactKind.OBSERVED),
                fields.flag("synthetic"),
                begin,
                fields.date("validTo"));
    }

    /// With everything the divisions lie in.
    private Place place(Collection<String> divisions) {
        Set<String> codes = new TreeSet<>();
        for (String division : divisions) {
            Stream.iterate(division, c -> !c.isEmpty() && codes.add(c), c -> parents.getOrDefault(c, ""))
                    .forEach(codes::add);
        }
        return Place.of(codes);
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNullElse(row.findText(column), "");
    }
}
