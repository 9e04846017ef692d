package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuntu.analysis.GapProjection.Division;
import org.yuntu.analysis.GapProjection.Firm;
import org.yuntu.analysis.GapProjection.Input;
import org.yuntu.analysis.GapProjection.Link;
import org.yuntu.analysis.GapProjection.Produces;
import org.yuntu.analysis.GapProjection.Product;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.Cluster;
import org.yuntu.model.Criticality;
import org.yuntu.model.FactKind;
import org.yuntu.model.ReferenceChains.ProductKind;

/// A small template and some firms, written in a few lines inside a test.
///
/// `chain("steel > support > set")` adds segments and edges; the ids are the words behind the cluster's prefix.
public final class ChainScenario {

    public static final String TAIYUAN = "140100";
    public static final String DATONG = "140200";
    public static final String JIANGSU = "320000";
    public static final LocalDate STATED = LocalDate.of(2024, 6, 30);

    private final Cluster cluster;
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final List<Input> inputs = new ArrayList<>();
    private final Map<String, Firm> firms = new LinkedHashMap<>();
    private final List<Produces> produces = new ArrayList<>();

    public ChainScenario(Cluster cluster) {
        this.cluster = cluster;
    }

    public ChainScenario() {
        this(Cluster.COAL_MINING_MACHINERY);
    }

    public ChainScenario chain(String words) {
        String[] names = words.split(" > ");
        for (int i = 0; i < names.length; i++) {
            products.computeIfAbsent(names[i].strip(), n -> product(n, 1, ""));
            if (i > 0) {
                input(names[i - 1].strip(), names[i].strip(), false);
            }
        }
        return this;
    }

    public ChainScenario chokepoint(String from, String to) {
        input(from, to, true);
        return this;
    }

    public ChainScenario weight(String name, int weight) {
        products.put(
                name,
                product(
                        name,
                        weight,
                        products.containsKey(name) ? products.get(name).parent() : ""));
        return this;
    }

    public ChainScenario kind(String name, ProductKind kind, String... industryCodes) {
        Product p = products.computeIfAbsent(name, n -> product(n, 1, ""));
        products.put(
                name,
                new Product(
                        p.id(),
                        p.cluster(),
                        p.link(),
                        p.nameZh(),
                        p.nameEn(),
                        kind,
                        p.weight(),
                        p.parent(),
                        Set.of(industryCodes)));
        return this;
    }

    /// Puts products into one 环节.
    public ChainScenario link(String link, String... names) {
        for (String name : names) {
            Product p = products.computeIfAbsent(name, n -> product(n, 1, ""));
            Link common = product(link, 1, "").link();
            products.put(
                    name,
                    new Product(
                            p.id(),
                            p.cluster(),
                            common,
                            p.nameZh(),
                            p.nameEn(),
                            p.kind(),
                            p.weight(),
                            p.parent(),
                            p.industryCodes()));
        }
        return this;
    }

    /// Puts products at a stage of the chain; without this they are midstream.
    public ChainScenario at(ChainPosition position, String... names) {
        for (String name : names) {
            Product p = products.computeIfAbsent(name, n -> product(n, 1, ""));
            Link l = p.link();
            products.put(
                    name,
                    new Product(
                            p.id(),
                            p.cluster(),
                            new Link(
                                    l.id(),
                                    l.nameZh(),
                                    l.nameEn(),
                                    position,
                                    l.chainId(),
                                    l.chainNameZh(),
                                    l.chainNameEn()),
                            p.nameZh(),
                            p.nameEn(),
                            p.kind(),
                            p.weight(),
                            p.parent(),
                            p.industryCodes()));
        }
        return this;
    }

    public ChainScenario kindOf(String kind, String broader) {
        products.put(kind, product(kind, 1, id(broader)));
        return this;
    }

    /// `count` firms in 太原, sure of what they make.
    public ChainScenario makers(String name, int count) {
        for (int i = 1; i <= count; i++) {
            firm(name + "厂" + i, TAIYUAN, name);
        }
        return this;
    }

    public ChainScenario firm(String name, String division, String... makes) {
        return firm(name, division, "", List.of(), makes);
    }

    /// @param makes names of products, each with its confidence behind a colon when it is not 1
    public ChainScenario firm(String name, String division, String role, List<String> tiers, String... makes) {
        return add(name, division, role, tiers, "", makes);
    }

    /// A firm with a status such as 注销.
    public ChainScenario ended(String name, String division, String status, String... makes) {
        return add(name, division, "", List.of(), status, makes);
    }

    private ChainScenario add(
            String name, String division, String role, List<String> tiers, String status, String... makes) {
        String province = division.substring(0, 2) + "0000";
        String prefecture = division.equals(province) ? "" : division.substring(0, 4) + "00";
        String county = division.endsWith("00") ? "" : division;
        firms.put(name, new Firm(name, name, province, prefecture, county, "", tiers, role, status));
        for (String make : makes) {
            String[] parts = make.split(":");
            makes(name, parts[0], FactKind.OBSERVED, parts.length > 1 ? Double.parseDouble(parts[1]) : 1, parts[0]);
        }
        return this;
    }

    public ChainScenario makes(String firm, String product, FactKind kind, double confidence, String phrase) {
        return fact(new Produces(
                firm, id(product), kind, confidence, phrase, "name", "名录.csv", "b1", 7, Optional.of(STATED)));
    }

    public ChainScenario fact(Produces fact) {
        produces.add(fact);
        return this;
    }

    public ChainScenario withoutFactsOn(String... names) {
        List<String> ids = Arrays.stream(names).map(this::id).toList();
        produces.removeIf(p -> ids.contains(p.product()));
        return this;
    }

    public String id(String name) {
        return cluster.prefix() + "." + name;
    }

    public GapProjection build() {
        return addTo(GapProjection.builder()).build();
    }

    public GapProjectionBuilder addTo(GapProjectionBuilder builder) {
        divisions().forEach(builder::division);
        products.values().forEach(builder::product);
        inputs.forEach(builder::input);
        firms.values().forEach(builder::firm);
        produces.forEach(builder::produces);
        return builder;
    }

    public GapResult run() {
        return run(GapParameters.defaults());
    }

    public GapResult run(GapParameters parameters) {
        return GapAnalysis.run(build(), Scope.SHANXI, List.of(cluster), parameters);
    }

    public static SegmentRow row(GapResult result, String name) {
        return result.clusters().stream()
                .flatMap(c -> c.segments().stream())
                .filter(s -> s.segment().nameZh().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static List<Division> divisions() {
        return List.of(
                new Division("140000", "山西省", Scope.Level.PROVINCE, ""),
                new Division("140100", "太原市", Scope.Level.PREFECTURE, "140000"),
                new Division("140105", "小店区", Scope.Level.COUNTY, "140100"),
                new Division("140200", "大同市", Scope.Level.PREFECTURE, "140000"),
                new Division("140500", "晋城市", Scope.Level.PREFECTURE, "140000"),
                new Division("140502", "城区", Scope.Level.COUNTY, "140500"),
                new Division("140300", "阳泉市", Scope.Level.PREFECTURE, "140000"),
                new Division("140302", "城区", Scope.Level.COUNTY, "140300"),
                new Division("sx-zgq", "山西转型综合改革示范区", Scope.Level.ZONE, "140100"),
                new Division("320000", "江苏省", Scope.Level.PROVINCE, ""));
    }

    private void input(String from, String to, boolean chokepoint) {
        products.computeIfAbsent(from, n -> product(n, 1, ""));
        products.computeIfAbsent(to, n -> product(n, 1, ""));
        inputs.removeIf(i -> i.from().equals(id(from)) && i.to().equals(id(to)));
        inputs.add(new Input(id(from), id(to), Criticality.ESSENTIAL, chokepoint, "test", ""));
    }

    private Product product(String name, int weight, String parent) {
        return new Product(
                id(name),
                cluster,
                new Link(
                        id("seg-" + name),
                        name + "环节",
                        name + " link",
                        ChainPosition.MIDSTREAM,
                        id("chain"),
                        "样例产业链",
                        "sample chain"),
                name,
                name,
                ProductKind.PRODUCT,
                weight,
                parent,
                Set.of());
    }
}
