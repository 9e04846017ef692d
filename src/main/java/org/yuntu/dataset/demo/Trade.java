package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who buys what of whom: along the inputs of what the buyer makes, most firms of few suppliers and
/// few suppliers of many firms.
///
/// Recorded purchases are a part of all purchases, and sales to firms a part of all sales: households, services and
/// unrecorded deals make up the rest, so that cascades leak as they do outside of models.
final class Trade {

    /// Share of revenue spent on purchases, and share of these that is recorded.
    static final double PURCHASES = 0.5;

    static final double RECORDED = 0.65;

    private static final int MOST_SUPPLIERS = 60;
    private static final double LOCAL = 0.58;
    private static final double FOREIGN = 0.06;

    /// How much more buyers spend with the firm all depend on.
    private static final double SYSTEMIC_WEIGHT = 8;

    private final World world;
    private final Foreigners foreigners;
    private final int systemic;

    Trade(World world, Foreigners foreigners) {
        this.world = world;
        this.foreigners = foreigners;
        this.systemic = world.cast().number(Cast.SYSTEMIC);
    }

    /// @param weight share of the buyer's recorded purchases, to be scaled to 1 in all
    private record Deal(Supplier supplier, int product, double weight, int firstYear) {}

    /// What an ordinary firm buys.
    List<Sale> of(int buyer) {
        SplittableRandom random = world.seeds().at("trade", buyer);
        List<Integer> inputs = inputs(buyer);
        if (inputs.isEmpty()) {
            return List.of();
        }
        Map<String, Deal> deals = new LinkedHashMap<>();
        if (inputs.contains(world.plan().systemic())) {
            double weight = SYSTEMIC_WEIGHT;
            put(deals, new Deal(new Supplier.Domestic(systemic), world.plan().systemic(), weight, 0));
        }
        int degree = SizeModel.degree(random, MOST_SUPPLIERS);
        for (int n = 0; n < degree; n++) {
            int product = World.any(inputs, random);
            double weight = SizeModel.logNormal(random, 1, 0.8);
            int first = random.nextInt(Years.ALL.size());
            Supplier supplier = product == world.plan().systemic() ? null : supplier(product, buyer, random);
            if (supplier != null) {
                put(deals, new Deal(supplier, product, weight, first));
            }
        }
        return scaled(buyer, new ArrayList<>(deals.values()), random);
    }

    private static void put(Map<String, Deal> deals, Deal deal) {
        deals.putIfAbsent(deal.supplier() + " " + deal.product(), deal);
    }

    List<Integer> inputs(int buyer) {
        TreeSet<Integer> inputs = new TreeSet<>();
        for (int product : world.firms().products(buyer)) {
            for (int input : world.catalog().inputs(product)) {
                inputs.add(input);
            }
        }
        return List.copyOf(inputs);
    }

    private @Nullable Supplier supplier(int product, int buyer, SplittableRandom random) {
        double where = random.nextDouble();
        if (where < LOCAL && world.local().count(product) > 0) {
            int firm = world.local().choose(product, random);
            return firm == buyer ? null : new Supplier.Domestic(firm);
        }
        return where > 1 - FOREIGN ? foreigners.choose(random) : outside(product, random);
    }

    /// A maker in another province, or abroad where there is none.
    Supplier outside(int product, SplittableRandom random) {
        return world.outside().count(product) > 0
                ? new Supplier.Domestic(world.outside().choose(product, random))
                : foreigners.choose(random);
    }

    private List<Sale> scaled(int buyer, List<Deal> deals, SplittableRandom random) {
        double weights = deals.stream().mapToDouble(Deal::weight).sum();
        double spent = world.firms().revenueCny(buyer) * PURCHASES * RECORDED;
        List<Sale> sales = new ArrayList<>();
        for (Deal deal : deals) {
            List<Double> cny = new ArrayList<>();
            for (int year = 0; year < Years.ALL.size(); year++) {
                double amount = spent * deal.weight() / weights * random.nextDouble(0.8, 1.2);
                cny.add(year < deal.firstYear() ? 0.0 : Math.max(100, Yuan.rounded(amount)));
            }
            sales.add(new Sale(deal.supplier(), buyer, deal.product(), cny));
        }
        return sales;
    }

    /// The same amount every year.
    static Sale steady(Supplier supplier, int buyer, int product, double cny) {
        return new Sale(
                supplier,
                buyer,
                product,
                Years.ALL.stream().map(y -> Yuan.rounded(cny)).toList());
    }

    static int firm(Supplier supplier) {
        return ((Supplier.Domestic) Objects.requireNonNull(supplier)).firm();
    }
}
