package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.GapProjection.Input;
import org.yuntu.analysis.GapProjection.Link;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjection.Product;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.Row;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;

/// Reads a [GapProjection] from the graph in seven streaming statements.
public final class GapProjectionLoader {

    private static final Logger LOG = LoggerFactory.getLogger(GapProjectionLoader.class);

    private final GraphReader graph;
    private final GapProjectionBuilder builder = GapProjection.builder();
    private final Map<String, Batch> batches = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> firms = new HashSet<>();
    private final SortedMap<String, Integer> placed = new TreeMap<>();
    private int total;

    private GapProjectionLoader(GraphReader graph) {
        this.graph = graph;
    }

    /// @param graph one transaction, so that the parts fit together; a store that is being written to may be read
    /// as well, and facts on enterprises that vanish meanwhile are then left out
    public static GapProjection load(GraphReader graph) {
        long start = System.nanoTime();
        GapProjectionLoader loader = new GapProjectionLoader(graph);
        loader.each("segments", loader::segment);
        loader.each("inputs", loader::input);
        loader.each("divisions", loader::division);
        loader.each("firms", loader::firm);
        loader.each("batches", loader::batch);
        loader.each("facts", loader::fact);
        loader.each("census", loader::place);
        loader.builder.census(new Census(loader.total, loader.placed));
        GapProjection projection = loader.builder.build();
        LOG.info(
                "Gap projection: {} products, {} producing enterprises, {} facts in {} ms",
                projection.productCount(),
                projection.firmCount(),
                projection.facts().count(),
                (System.nanoTime() - start) / 1_000_000);
        return projection;
    }

    private void each(String part, Consumer<Row> consumer) {
        graph.forEach("analysis/gap_" + part, Map.of(), consumer);
    }

    private void segment(Row row) {
        String code = row.text("cluster");
        Cluster cluster = Cluster.findByCode(code)
                .orElseThrow(() -> new IllegalStateException("The graph has a cluster " + code
                        + " this version does not know; load the reference data again"));
        builder.product(new Product(
                row.text("id"),
                cluster,
                new Link(
                        word(row, "link"),
                        word(row, "linkName"),
                        word(row, "linkNameEn"),
                        constant(ChainPosition.class, row, "position"),
                        word(row, "chain"),
                        word(row, "chainName"),
                        word(row, "chainNameEn")),
                row.text("name"),
                word(row, "nameEn"),
                row.findText("kind") == null ? ProductKind.PRODUCT : constant(ProductKind.class, row, "kind"),
                (int) row.decimal("weight", 1),
                word(row, "parent"),
                Set.copyOf(row.texts("industryCodes"))));
    }

    private void input(Row row) {
        builder.input(new Input(
                row.text("input"),
                row.text("product"),
                constant(Criticality.class, row, "criticality"),
                row.flag("chokepoint"),
                word(row, "source"),
                word(row, "note")));
    }

    private void division(Row row) {
        builder.division(Areas.division(row));
    }

    private void firm(Row row) {
        String prefecture = word(row, "prefecture");
        String province = word(row, "province");
        firms.add(row.text("id"));
        builder.firm(new Firm(
                row.text("id"),
                row.text("name"),
                province.isEmpty() && prefecture.length() == 6 ? word(prefecture.substring(0, 2) + "0000") : province,
                prefecture,
                word(row, "county"),
                word(row, "zone"),
                row.texts("tiers"),
                word(row, "role"),
                word(row, "status")));
    }

    private void place(Row row) {
        int count = (int) row.integer("firms");
        if (row.text("division").isEmpty()) {
            total = count;
        } else if (count > 0) {
            placed.put(row.text("division"), count);
        }
    }

    private void batch(Row row) {
        batches.put(row.text("id"), new Batch(word(row, "source"), row.date("statedOn")));
    }

    private void fact(Row row) {
        if (!firms.contains(row.text("firm"))) {
            return;
        }
        String id = word(row, "batch");
        Batch batch = batches.getOrDefault(id, Batch.NONE);
        String source = word(row, "source");
        builder.produces(new Produces(
                row.text("firm"),
                word(row, "product"),
                constant(FactKind.class, row, "kind"),
                row.decimal("confidence", 0),
                word(row, "phrase"),
                word(row, "rule"),
                source.isEmpty() ? batch.source() : source,
                id,
                (int) row.decimal("line", 0),
                row.date("statedOn").or(batch::statedOn),
                figure(row, "marketShare"),
                figure(row, "revenueCny")));
    }

    /// Empty for null; the same word once in memory.
    private String word(Row row, String column) {
        String found = row.findText(column);
        return found == null ? "" : word(found);
    }

    private String word(String found) {
        return words.computeIfAbsent(found, w -> w);
    }

    private static Optional<Double> figure(Row row, String column) {
        double value = row.decimal(column, Double.NaN);
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Row row, String column) {
        return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
    }

    private record Batch(String source, Optional<LocalDate> statedOn) {

        static final Batch NONE = new Batch("", Optional.empty());
    }
}
