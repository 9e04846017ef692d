package org.yuntu.analysis.ecosystem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.FactKind;

/// Reads records and relationships from the graph.
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
    private final Map<String, String> parents;

    /// @param graph one transaction, so that the records and their relationships fit together
    /// @param parents what each division lies in, by code
    EcosystemLoader(GraphReader graph, Map<String, String> parents) {
        this.graph = graph;
        this.parents = parents;
    }

    /// Of one kind, in two streaming statements.
    Part<Entry> records(String kind) {
        long start = System.nanoTime();
        Map<String, Object> which = Map.of("kind", kind);
        Map<String, List<Link>> links = new HashMap<>();
        graph.forEach(
                "analysis/ecosystem_links",
                which,
                row -> links.computeIfAbsent(row.text("record"), _ -> new ArrayList<>())
                        .add(link(row)));
        List<Entry> entries = new ArrayList<>();
        graph.forEach(
                "analysis/ecosystem_records",
                which,
                row -> entries.add(entry(row, links.getOrDefault(row.text("id"), List.of()))));
        return read(kind, entries, start);
    }

    /// Of one type.
    Part<Edge> edges(String type) {
        long start = System.nanoTime();
        List<Edge> edges = new ArrayList<>();
        graph.forEach("analysis/ecosystem_edges", Map.of("type", type), row -> edges.add(edge(row)));
        return read(type, edges, start);
    }

    private static <T> Part<T> read(String what, List<T> items, long start) {
        LOG.info("Ecosystem: {} {} in {} ms", items.size(), what, (System.nanoTime() - start) / 1_000_000);
        return Part.of(items);
    }

    private Link link(Row row) {
        return new Link(
                row.text("type"),
                row.flag("outgoing"),
                actor(row, "other", "otherKind", "otherName", "codes"),
                provenance(row.map("fields"), "kind"));
    }

    private Edge edge(Row row) {
        Map<String, Object> fields = row.map("fields");
        return new Edge(
                row.text("type"),
                actor(row, "from", "fromKind", "fromName", "fromCodes"),
                actor(row, "to", "toKind", "toName", "toCodes"),
                fields,
                provenance(fields, "kind"));
    }

    private Actor actor(Row row, String id, String kind, String name, String codes) {
        String found = row.findText(name);
        return new Actor(row.text(id), found == null ? "" : found, row.text(kind), place(row.texts(codes)));
    }

    private Entry entry(Row row, List<Link> links) {
        Place place = place(row.texts("divisions"));
        return new Entry(
                row.text("id"),
                row.text("kind"),
                row.text("name"),
                row.map("fields"),
                place.isKnown() ? place : borrowed(links),
                provenance(row.map("fields"), "factKind"),
                links);
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
}
