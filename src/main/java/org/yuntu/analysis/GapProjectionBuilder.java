package org.yuntu.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.GapProjection.Input;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjection.Product;

/// Collects the parts of a [GapProjection] in any order, then numbers and checks them.
public final class GapProjectionBuilder {

    private static final Comparator<Produces> FACT_ORDER = Comparator.comparing(Produces::firm)
            .thenComparing(Produces::product)
            .thenComparing(Produces::kind)
            .thenComparing(Produces::phrase)
            .thenComparing(Produces::rule)
            .thenComparing(Produces::source)
            .thenComparing(Produces::batch)
            .thenComparingInt(Produces::line)
            .thenComparing(p -> p.statedOn().map(Object::toString).orElse(""))
            .thenComparingDouble(Produces::confidence)
            .thenComparing(p -> p.marketShare().orElse(-1.0))
            .thenComparing(p -> p.revenueCny().orElse(-1.0));

    private final SortedMap<String, Product> products = new TreeMap<>();
    private final List<Input> inputs = new ArrayList<>();
    private final SortedMap<String, Firm> firms = new TreeMap<>();
    private final SortedMap<String, Division> divisions = new TreeMap<>();
    private final List<Produces> produces = new ArrayList<>();
    private @Nullable Census census;

    GapProjectionBuilder() {}

    public GapProjectionBuilder product(Product product) {
        products.put(product.id(), product);
        return this;
    }

    public GapProjectionBuilder input(Input input) {
        inputs.add(input);
        return this;
    }

    public GapProjectionBuilder firm(Firm firm) {
        firms.put(firm.id(), firm);
        return this;
    }

    public GapProjectionBuilder division(Division division) {
        divisions.put(division.code(), division);
        return this;
    }

    /// Numbers of all firms, when not all are put in; without it the firms put in are counted.
    public GapProjectionBuilder census(Census all) {
        census = all;
        return this;
    }

    public GapProjectionBuilder produces(Produces fact) {
        if (!(fact.confidence() >= 0 && fact.confidence() <= 1)) {
            throw new IllegalArgumentException("Confidence of " + fact.firm() + " -> " + fact.product()
                    + " must be 0..1, found " + fact.confidence());
        }
        produces.add(fact);
        return this;
    }

    /// @throws IllegalArgumentException when a template is not a graph one can analyse: unknown ends, or products
    /// that need each other in a circle
    public GapProjection build() {
        Product[] ps = products.values().toArray(Product[]::new);
        Map<String, Integer> productIndex = new HashMap<>();
        for (int i = 0; i < ps.length; i++) {
            productIndex.put(ps[i].id(), i);
        }
        Input[] in = inputs.stream()
                .sorted(Comparator.comparing(Input::from)
                        .thenComparing(Input::to)
                        .thenComparing(Input::criticality))
                .toArray(Input[]::new);
        int[] from = new int[in.length];
        int[] to = new int[in.length];
        for (int i = 0; i < in.length; i++) {
            from[i] = indexOf(productIndex, in[i].from(), in[i]);
            to[i] = indexOf(productIndex, in[i].to(), in[i]);
        }
        Firm[] fs = firms.values().toArray(Firm[]::new);
        ProjectionContent content = new ProjectionContent(
                ps,
                parents(ps, productIndex),
                in,
                from,
                to,
                fs,
                Collections.unmodifiableSortedMap(new TreeMap<>(divisions)),
                census == null ? count() : census,
                facts(fs, productIndex));
        TemplateChecks.requireAcyclic(content);
        return new GapProjection(content, ProjectionFingerprint.of(content));
    }

    private Census count() {
        SortedMap<String, Integer> placed = new TreeMap<>();
        for (Firm firm : firms.values()) {
            Stream.of(firm.county(), firm.prefecture(), firm.province())
                    .filter(code -> !code.isEmpty())
                    .findFirst()
                    .ifPresent(code -> placed.merge(code, 1, Integer::sum));
            if (!firm.zone().isEmpty()) {
                placed.merge(firm.zone(), 1, Integer::sum);
            }
        }
        return new Census(firms.size(), placed);
    }

    private static int[] parents(Product[] products, Map<String, Integer> index) {
        int[] parents = new int[products.length];
        for (int i = 0; i < products.length; i++) {
            String parent = products[i].parent();
            parents[i] = parent.isEmpty() ? -1 : indexOf(index, parent, products[i]);
        }
        return parents;
    }

    private static int indexOf(Map<String, Integer> index, String id, Object where) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No product with id " + id + ", named in " + where);
        }
        return found;
    }

    private Facts facts(Firm[] fs, Map<String, Integer> productIndex) {
        Map<String, Integer> firmIndex = new HashMap<>();
        for (int i = 0; i < fs.length; i++) {
            firmIndex.put(fs[i].id(), i);
        }
        List<Produces> kept = new ArrayList<>(produces.stream()
                .filter(p -> productIndex.containsKey(p.product()))
                .toList());
        kept.sort(FACT_ORDER);
        Facts.Columns columns = new Facts.Columns(fs.length, kept.size(), produces.size() - kept.size());
        for (int e = 0; e < kept.size(); e++) {
            Produces fact = kept.get(e);
            Integer firm = firmIndex.get(fact.firm());
            if (firm == null) {
                throw new IllegalArgumentException("No firm with id " + fact.firm() + ", named in " + fact);
            }
            store(columns, e, firm, productIndex.getOrDefault(fact.product(), -1), fact);
        }
        for (int f = 0; f < fs.length; f++) {
            columns.first()[f + 1] += columns.first()[f];
        }
        return new Facts(columns);
    }

    private static void store(Facts.Columns columns, int e, int firm, int product, Produces fact) {
        columns.first()[firm + 1]++;
        columns.firm()[e] = firm;
        columns.product()[e] = product;
        columns.kind()[e] = (byte) fact.kind().ordinal();
        columns.confidence()[e] = fact.confidence();
        columns.marketShare()[e] = fact.marketShare().orElse(Double.NaN);
        columns.revenueCny()[e] = fact.revenueCny().orElse(Double.NaN);
        columns.statedOn()[e] = fact.statedOn().map(d -> (int) d.toEpochDay()).orElse(Facts.UNDATED);
        columns.phrase()[e] = fact.phrase();
        columns.rule()[e] = fact.rule();
        columns.source()[e] = fact.source();
        columns.batch()[e] = fact.batch();
        columns.line()[e] = fact.line();
    }
}
