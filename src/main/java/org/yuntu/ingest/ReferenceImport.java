package org.yuntu.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;
import org.yuntu.model.ReferenceChains;

/// Brings the reference chains of `datasets/reference` into the graph, and again whenever their files have changed.
@Component
public final class ReferenceImport {

    private static final Logger log = LoggerFactory.getLogger(ReferenceImport.class);

    private final GraphStore store;
    private final Reference reference;

    ReferenceImport(GraphStore store, Reference reference) {
        this.store = store;
        this.reference = reference;
    }

    /// Writes clusters, chains, links, products, inputs, aliases and divisions in one transaction.
    ///
    /// @return whether anything had changed since the last time
    public boolean bringUpToDate() {
        String fingerprint = reference.fingerprint();
        boolean same = store.list("reference/find_state", Map.of(), row -> row.text("fingerprint"))
                .contains(fingerprint);
        if (same) {
            return false;
        }
        long start = System.nanoTime();
        store.write(work -> {
            write(work);
            work.run("reference/set_state", Map.of("fingerprint", fingerprint));
            return true;
        });
        ReferenceChains chains = reference.chains();
        log.info(
                "Reference chains: {} products, {} inputs, {} aliases in {} ms",
                chains.products().size(),
                chains.inputs().size(),
                chains.aliases().size(),
                (System.nanoTime() - start) / 1_000_000);
        return true;
    }

    private void write(GraphStore.Work work) {
        ReferenceChains chains = reference.chains();
        work.run("reference/clear_edges", Map.of());
        work.run("reference/clear_aliases", Map.of());
        rows(work, "clusters", reference.clusters());
        rows(
                work,
                "chains",
                chains.chains().stream()
                        .map(c -> node(
                                c.id(),
                                Map.of("cluster", c.cluster().code()),
                                Map.of("name", c.nameZh(), "nameEn", c.nameEn(), "note", c.note())))
                        .toList());
        rows(
                work,
                "links",
                chains.links().stream()
                        .map(l -> node(
                                l.id(),
                                Map.of("chain", l.chain()),
                                Map.of(
                                        "name",
                                        l.nameZh(),
                                        "nameEn",
                                        l.nameEn(),
                                        "position",
                                        l.position().name().toLowerCase(),
                                        "note",
                                        l.note())))
                        .toList());
        rows(
                work,
                "products",
                chains.products().stream()
                        .map(p -> node(
                                p.id(),
                                Map.of("link", p.link()),
                                Map.of(
                                        "name", p.nameZh(),
                                        "nameEn", p.nameEn(),
                                        "kind", p.kind().name().toLowerCase(),
                                        "weight", p.weight(),
                                        "industryCodes",
                                                p.industryCodes().stream()
                                                        .sorted()
                                                        .toList(),
                                        "source", p.source())))
                        .toList());
        rows(
                work,
                "subtypes",
                chains.products().stream()
                        .filter(p -> !p.parent().isEmpty())
                        .map(p -> Map.<String, Object>of("product", p.id(), "parent", p.parent()))
                        .toList());
        rows(
                work,
                "inputs",
                chains.inputs().stream()
                        .map(i -> Map.<String, Object>of(
                                "input",
                                i.input(),
                                "product",
                                i.product(),
                                "properties",
                                Map.of(
                                        "criticality",
                                        i.criticality().name().toLowerCase(),
                                        "chokepoint",
                                        i.chokepoint(),
                                        "source",
                                        i.source(),
                                        "note",
                                        i.note())))
                        .toList());
        rows(
                work,
                "aliases",
                chains.aliases().stream()
                        .map(a -> node(
                                a.product() + " " + a.text(),
                                Map.of("product", a.product()),
                                Map.of("text", a.text(), "use", a.inText() ? "text" : "exact", "shared", a.shared())))
                        .toList());
        removeVanished(work, reference);
        rows(work, "divisions", reference.divisions());
    }

    /// Takes out what the reference data no longer have. A product that enterprises make stays,
    /// outside of all chains: it goes when [Reclassification] has taken its tags away, or never,
    /// when someone observed that it is made.
    static void removeVanished(GraphStore.Work work, Reference reference) {
        ReferenceChains chains = reference.chains();
        work.run(
                "reference/remove_vanished",
                Map.of(
                        "ids",
                        Stream.of(
                                        chains.chains().stream().map(ReferenceChains.Chain::id),
                                        chains.links().stream().map(ReferenceChains.Link::id),
                                        chains.products().stream().map(ReferenceChains.Product::id))
                                .flatMap(s -> s)
                                .toList()));
    }

    private static void rows(GraphStore.Work work, String file, List<Map<String, Object>> rows) {
        work.run("reference/" + file, Map.of("rows", rows));
    }

    private static Map<String, Object> node(String id, Map<String, Object> beside, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("id", id);
        Map<String, Object> row = new HashMap<>(beside);
        row.put("id", id);
        row.put("properties", all);
        return row;
    }
}
