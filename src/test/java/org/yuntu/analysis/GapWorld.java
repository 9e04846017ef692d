package org.yuntu.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.GapProjection.Input;
import org.yuntu.analysis.GapProjection.Link;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjection.Product;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains;

/// Templates with invented firms, from a seed; parts can be taken away or added to see what changes.
public record GapWorld(List<Product> products, List<Input> inputs, List<Firm> firms, List<Produces> facts) {

    private static final List<String> PLACES = List.of("140105", "140100", "140200", "140502", "320000");

    public GapProjection projection() {
        GapProjectionBuilder builder = GapProjection.builder();
        ChainScenario.divisions().forEach(builder::division);
        products.forEach(builder::product);
        inputs.forEach(builder::input);
        firms.forEach(builder::firm);
        facts.forEach(builder::produces);
        return builder.build();
    }

    GapWorld without(Predicate<Produces> gone) {
        return new GapWorld(
                products, inputs, firms, facts.stream().filter(gone.negate()).toList());
    }

    GapWorld with(Firm firm, Produces fact) {
        List<Firm> moreFirms = new ArrayList<>(firms);
        moreFirms.add(firm);
        List<Produces> moreFacts = new ArrayList<>(facts);
        moreFacts.add(fact);
        return new GapWorld(products, inputs, moreFirms, moreFacts);
    }

    GapWorld withFacts(List<Produces> others) {
        return new GapWorld(products, inputs, firms, others);
    }

    /// The product and all kinds of it.
    Set<String> kindsOf(String product) {
        Set<String> found = new TreeSet<>(Set.of(product));
        for (int size = 0; size < found.size(); ) {
            size = found.size();
            products.stream().filter(p -> found.contains(p.parent())).forEach(p -> found.add(p.id()));
        }
        return found;
    }

    /// Everything the product is a kind of.
    Set<String> broaderOf(String product) {
        Map<String, String> parent = products.stream().collect(Collectors.toMap(Product::id, Product::parent));
        Set<String> found = new TreeSet<>();
        for (String p = parent.get(product); !p.isEmpty(); p = parent.get(p)) {
            found.add(p);
        }
        return found;
    }

    /// Everything that goes into one of the products or is made of one, over any number of steps, and they
    /// themselves.
    Set<String> alongChain(Collection<String> starts) {
        Set<String> found = new TreeSet<>(reach(starts, true));
        found.addAll(reach(starts, false));
        return found;
    }

    private Set<String> reach(Collection<String> starts, boolean down) {
        Set<String> found = new TreeSet<>(starts);
        for (int size = 0; size < found.size(); ) {
            size = found.size();
            for (Input i : inputs) {
                if (found.contains(down ? i.from() : i.to())) {
                    found.add(down ? i.to() : i.from());
                }
            }
        }
        return found;
    }

    /// Generated templates of about 30 products for each of the clusters, connected, with some kinds of kinds.
    static GapWorld generated(long seed, List<Cluster> clusters, int firms) {
        Random random = new Random(seed);
        List<Product> products = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        for (Cluster cluster : clusters) {
            int n = 20 + random.nextInt(20);
            int start = products.size();
            for (int i = 0; i < n; i++) {
                boolean kind = i > 4 && random.nextInt(6) == 0;
                String parent = kind ? products.get(start + random.nextInt(i)).id() : "";
                products.add(product(cluster, i, n, 1 + random.nextInt(5), parent));
                for (int e = 0; i > 0 && e < 1 + random.nextInt(2); e++) {
                    String from = products.get(start + random.nextInt(i)).id();
                    String to = products.get(start + i).id();
                    boolean known = inputs.stream().anyMatch(x -> x.from().equals(from) && x.to().equals(to));
                    if (!known) {
                        inputs.add(new Input(
                                from, to, Criticality.values()[random.nextInt(3)], random.nextInt(9) == 0, "", ""));
                    }
                }
            }
        }
        return new GapWorld(products, inputs, List.of(), List.of()).populated(random, firms);
    }

    /// The given chains with invented firms.
    public static GapWorld of(ReferenceChains chains, long seed, int firms) {
        Map<String, ReferenceChains.Link> links =
                chains.links().stream().collect(Collectors.toMap(ReferenceChains.Link::id, l -> l));
        Map<String, ReferenceChains.Chain> byId =
                chains.chains().stream().collect(Collectors.toMap(ReferenceChains.Chain::id, c -> c));
        List<Product> products = chains.products().stream()
                .map(p -> {
                    ReferenceChains.Link l = links.get(p.link());
                    ReferenceChains.Chain c = byId.get(l.chain());
                    Link link = new Link(l.id(), l.nameZh(), l.nameEn(), l.position(), c.id(), c.nameZh(), c.nameEn());
                    return new Product(
                            p.id(),
                            p.cluster(),
                            link,
                            p.nameZh(),
                            p.nameEn(),
                            p.kind(),
                            p.weight(),
                            p.parent(),
                            p.industryCodes());
                })
                .toList();
        List<Input> inputs = chains.inputs().stream()
                .map(i -> new Input(i.input(), i.product(), i.criticality(), i.chokepoint(), i.source(), i.note()))
                .toList();
        return new GapWorld(products, inputs, List.of(), List.of()).populated(new Random(seed), firms);
    }

    /// Firms make one to four things of one cluster; some products are popular, a third has hardly any maker.
    GapWorld populated(Random random, int count) {
        Map<Cluster, List<Product>> byCluster = products.stream().collect(Collectors.groupingBy(Product::cluster));
        List<Cluster> clusters = byCluster.keySet().stream().sorted().toList();
        Map<String, Integer> popularity = new HashMap<>();
        products.forEach(p -> popularity.put(p.id(), random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(9)));
        List<Firm> newFirms = new ArrayList<>();
        List<Produces> newFacts = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            String id = "f%06d".formatted(f);
            newFirms.add(firm(id, PLACES.get(random.nextInt(PLACES.size()))));
            List<Product> choice = byCluster.get(clusters.get(random.nextInt(clusters.size())));
            for (int m = 0; m < 1 + random.nextInt(4); m++) {
                Product made = choice.get(random.nextInt(choice.size()));
                if (popularity.get(made.id()) > random.nextInt(10)) {
                    newFacts.add(fact(id, made.id(), 0.5 + random.nextInt(50) / 100.0));
                }
            }
        }
        return new GapWorld(products, inputs, newFirms, newFacts);
    }

    static Firm firm(String id, String place) {
        String province = place.substring(0, 2) + "0000";
        return new Firm(
                id,
                "样例企业" + id,
                province,
                place.equals(province) ? "" : place.substring(0, 4) + "00",
                place.endsWith("00") ? "" : place,
                "",
                List.of(),
                "",
                "");
    }

    static Produces fact(String firm, String product, double confidence) {
        return new Produces(firm, product, FactKind.DERIVED, confidence, "词", "scope", "样例", "b1", 1, Optional.empty());
    }

    private static Product product(Cluster cluster, int i, int n, int weight, String parent) {
        ChainPosition position = ChainPosition.values()[Math.min(2, 3 * i / n)];
        Link link = new Link(
                cluster.prefix() + ".seg-" + i / 4,
                "环节" + i / 4,
                "link " + i / 4,
                position,
                cluster.prefix() + ".chain",
                "链",
                "chain");
        String id = "%s.p%02d".formatted(cluster.prefix(), i);
        return new Product(
                id,
                cluster,
                link,
                cluster.nameZh() + "产品" + i,
                "product " + i,
                ReferenceChains.ProductKind.PRODUCT,
                weight,
                parent,
                Set.of());
    }
}
