package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yuntu.model.ChainRole;
import org.yuntu.model.Cluster;
import org.yuntu.model.EnterpriseTier;

/// The firms that carry what is planted. They come first among the enterprises.
final class Cast {

    static final String SYSTEMIC = "systemic";
    static final String ARTICULATION = "articulation";
    static final String ISLAND = "island ";
    static final int ISLANDERS = 5;

    /// Prefectures with the whole block of products, and the one without the first of them.
    static final List<String> BLOCK_PREFECTURES = List.of("140400", "140700", "140800", "140200");

    static final String BLOCK_GAP_PREFECTURE = "140600";

    private final Plan plan;
    private final Catalog catalog;
    private final Geography geography;
    private final Seeds seeds;
    private final List<CastMember> members = new ArrayList<>();

    Cast(Plan plan, Catalog catalog, Geography geography, Seeds seeds) {
        this.plan = plan;
        this.catalog = catalog;
        this.geography = geography;
        this.seeds = seeds;
        for (Cluster cluster : Cluster.values()) {
            addLeaderAndTarget(cluster, seeds.at("cast", cluster.ordinal()));
        }
        SplittableRandom random = seeds.of("cast others");
        add(SYSTEMIC, geography.get("140106"), new int[] {plan.systemic()}, 1.2e10, null, Set.of(), false);
        addIsland(random);
        addBlock(random);
        addMeasureCases();
    }

    static String leader(Cluster cluster) {
        return "leader " + cluster.code();
    }

    static String core(Cluster cluster, int number) {
        return "core " + cluster.code() + " " + number;
    }

    static String target(Cluster cluster) {
        return "target " + cluster.code();
    }

    private void addLeaderAndTarget(Cluster cluster, SplittableRandom random) {
        Place place = geography.county(random);
        List<Integer> ordinary = ordinaryOf(cluster);
        List<Integer> made = new ArrayList<>();
        plan.gaps(cluster).stream()
                .filter(Gap::demanded)
                .forEach(g -> made.add(heaviest(catalog.usersInCluster(g.product()))));
        made.add(ordinary.stream().max(byWeight()).orElseThrow());
        double revenue = SizeModel.logNormal(random, 3e9, 0.4);
        add(leader(cluster), place, made, revenue, ChainRole.LEADER, Set.of(EnterpriseTier.HIGH_TECH_ENTERPRISE));
        for (int n = 1; n <= 2; n++) {
            int at = random.nextInt(ordinary.size() - 1);
            add(
                    core(cluster, n),
                    geography.county(random),
                    ordinary.subList(at, at + 2),
                    SizeModel.logNormal(random, 4e8, 0.4),
                    ChainRole.CORE,
                    Set.of(EnterpriseTier.HIGH_TECH_ENTERPRISE));
        }
        plan.gaps(cluster).stream().findFirst().ifPresent(gap -> {
            Place near = geography.countyIn(place.prefectureCode(), random);
            add(
                    target(cluster),
                    near,
                    neighbours(gap.product(), ordinary),
                    SizeModel.logNormal(random, 1.5e8, 0.3),
                    ChainRole.LOCAL_SUPPLIER,
                    Set.of(EnterpriseTier.SRDI_SME, EnterpriseTier.HIGH_TECH_ENTERPRISE));
        });
    }

    private List<Integer> ordinaryOf(Cluster cluster) {
        return plan.ordinary().stream()
                .filter(p -> catalog.cluster(p) == cluster)
                .toList();
    }

    private Comparator<Integer> byWeight() {
        return Comparator.comparingInt((Integer p) -> catalog.product(p).weight())
                .thenComparing(Comparator.reverseOrder());
    }

    private int heaviest(int[] products) {
        return Arrays.stream(products)
                .boxed()
                .filter(plan.ordinary()::contains)
                .max(byWeight())
                .orElseThrow();
    }

    /// What goes into a product and what stands beside it in the chain: three at most.
    private List<Integer> neighbours(int product, List<Integer> ordinary) {
        List<Integer> near = new ArrayList<>();
        Arrays.stream(catalog.inputsInCluster(product))
                .filter(ordinary::contains)
                .forEach(near::add);
        ordinary.stream()
                .filter(p -> catalog.product(p)
                                .link()
                                .equals(catalog.product(product).link())
                        && !near.contains(p))
                .forEach(near::add);
        return near.subList(0, Math.min(3, near.size()));
    }

    /// Firms that reach the rest of the network through one supplier only.
    private void addIsland(SplittableRandom random) {
        Cluster cluster = Cluster.COAL_MINING_MACHINERY;
        List<Integer> ordinary = ordinaryOf(cluster);
        add(ARTICULATION, geography.county(random), ordinary.subList(0, 2), 6e7, null, Set.of(), true);
        for (int i = 0; i < ISLANDERS; i++) {
            int at = 2 + i % (ordinary.size() - 2);
            Place place = geography.county(random);
            add(ISLAND + i, place, ordinary.subList(at, at + 1), 8e6 + i * 1e6, null, Set.of(), true);
        }
    }

    private void addBlock(SplittableRandom random) {
        for (String prefecture : BLOCK_PREFECTURES) {
            addBlock(prefecture, plan.block(), random);
        }
        addBlock(BLOCK_GAP_PREFECTURE, plan.block().subList(1, plan.block().size()), random);
    }

    /// As many firms as products, each making three neighbours of the block.
    private void addBlock(String prefecture, List<Integer> products, SplittableRandom random) {
        for (int i = 0; i < products.size(); i++) {
            int first = i;
            List<Integer> made = IntStream.range(0, 3)
                    .mapToObj(k -> products.get((first + k) % products.size()))
                    .toList();
            Place place = geography.countyIn(prefecture, random);
            add("block " + prefecture + " " + i, place, made, SizeModel.logNormal(random, 4e7, 0.5), null, Set.of());
        }
    }

    private void addMeasureCases() {
        for (MeasureCase c : MeasureCase.values()) {
            List<Integer> ordinary = ordinaryOf(c.cluster());
            int at = c.ordinal() % (ordinary.size() - 1);
            members.add(new CastMember(
                    c.name(),
                    geography.get(c.county()),
                    array(ordinary.subList(at, at + 1)),
                    c.revenueCny(),
                    c.role(),
                    c.tiers(),
                    true));
        }
    }

    private void add(
            String key,
            Place place,
            List<Integer> products,
            double revenueCny,
            @Nullable ChainRole role,
            Set<EnterpriseTier> tiers) {
        add(key, place, array(products), revenueCny, role, tiers, false);
    }

    private void add(
            String key,
            Place place,
            List<Integer> products,
            double revenueCny,
            @Nullable ChainRole role,
            Set<EnterpriseTier> tiers,
            boolean aloof) {
        add(key, place, array(products), revenueCny, role, tiers, aloof);
    }

    private void add(
            String key,
            Place place,
            int[] products,
            double revenueCny,
            @Nullable ChainRole role,
            Set<EnterpriseTier> tiers,
            boolean aloof) {
        double growth = 1 + seeds.at("growth", members.size()).nextDouble(0.02, 0.12);
        List<Double> years = List.of(
                Yuan.rounded(revenueCny / growth / growth),
                Yuan.rounded(revenueCny / growth),
                Yuan.rounded(revenueCny));
        members.add(new CastMember(key, place, products, years, role, tiers, aloof));
    }

    private static int[] array(List<Integer> products) {
        return products.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    int size() {
        return members.size();
    }

    CastMember get(int number) {
        return members.get(number);
    }

    /// @throws IllegalArgumentException when nobody plays that part
    int number(String key) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Nobody in the cast plays " + key);
    }

    boolean has(String key) {
        return members.stream().anyMatch(m -> m.key().equals(key));
    }
}
