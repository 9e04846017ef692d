package org.yuntu.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yuntu.model.Cluster;

/// The deals that carry planted truths: those of the chain leaders, of the island behind one
/// supplier, and of the firms that a measure pays by what they buy.
final class PlannedTrade {

    private final World world;
    private final Trade trade;
    private final Foreigners foreigners;
    private final List<Sale> sales = new ArrayList<>();
    private final List<Planted.SingleSupplier> singles = new ArrayList<>();

    PlannedTrade(World world, Trade trade, Foreigners foreigners) {
        this.world = world;
        this.trade = trade;
        this.foreigners = foreigners;
        for (Cluster cluster : Cluster.values()) {
            addLeader(cluster);
        }
        addIsland();
        addMeasureCases();
    }

    List<Sale> sales() {
        return sales;
    }

    /// Whether all its purchases are here.
    static boolean isBuyer(Firms firms, int firm) {
        return firms.isAloof(firm) || firms.isLeader(firm);
    }

    List<Planted.SingleSupplier> singles() {
        return singles;
    }

    /// A leader buys what the province lacks from outside, one input of one supplier, everything else of several.
    private void addLeader(Cluster cluster) {
        SplittableRandom random = world.seeds().at("leader trade", cluster.ordinal());
        int leader = world.cast().number(Cast.leader(cluster));
        List<Integer> inputs = trade.inputs(leader);
        double each = world.firms().revenueCny(leader) * Trade.PURCHASES * Trade.RECORDED / (2 * inputs.size() + 6);
        boolean single = false;
        for (int product : inputs) {
            if (product == world.plan().systemic()) {
                int maker = world.cast().number(Cast.SYSTEMIC);
                sales.add(Trade.steady(new Supplier.Domestic(maker), leader, product, each * 5));
                single(leader, maker, product);
            } else if (world.plan().isGap(product)) {
                sales.add(Trade.steady(trade.outside(product, random), leader, product, each));
                sales.add(Trade.steady(foreigners.choose(random), leader, product, each));
            } else if (!single && has(product, leader)) {
                single = true;
                int maker = world.local().get(product, first(product, leader));
                sales.add(Trade.steady(new Supplier.Domestic(maker), leader, product, each));
                single(leader, maker, product);
            } else {
                addSeveral(leader, product, each, random);
            }
        }
        if (world.cast().has(Cast.target(cluster))) {
            int target = world.cast().number(Cast.target(cluster));
            int product = world.firms().products(target)[0];
            sales.add(Trade.steady(new Supplier.Domestic(target), leader, product, each / 2));
            singles.removeIf(
                    s -> s.productId().equals(world.catalog().product(product).id())
                            && s.buyer().equals(world.firms().name(leader)));
        }
    }

    private boolean has(int product, int leader) {
        return world.local().count(product) > first(product, leader);
    }

    /// The largest maker that is not the leader itself.
    private int first(int product, int leader) {
        return world.local().count(product) > 0 && world.local().get(product, 0) == leader ? 1 : 0;
    }

    private void single(int leader, int maker, int product) {
        singles.add(new Planted.SingleSupplier(
                world.firms().name(leader),
                world.firms().code(leader),
                world.catalog().product(product).id(),
                world.catalog().product(product).nameZh(),
                world.firms().name(maker),
                world.firms().code(maker)));
    }

    private void addSeveral(int leader, int product, double each, SplittableRandom random) {
        for (int n = 0; n < 2 && n < world.local().count(product); n++) {
            int maker = world.local().get(product, n);
            if (maker != leader) {
                sales.add(
                        Trade.steady(new Supplier.Domestic(maker), leader, product, each * random.nextDouble(0.4, 1)));
            }
        }
        sales.add(Trade.steady(trade.outside(product, random), leader, product, each * random.nextDouble(0.2, 0.6)));
        sales.add(Trade.steady(foreigners.choose(random), leader, product, each * random.nextDouble(0.1, 0.3)));
    }

    private void addIsland() {
        int bridge = world.cast().number(Cast.ARTICULATION);
        int leader = world.cast().number(Cast.leader(Cluster.COAL_MINING_MACHINERY));
        sales.add(Trade.steady(
                new Supplier.Domestic(bridge), leader, world.firms().products(bridge)[0], 2e7));
        for (int i = 0; i < Cast.ISLANDERS; i++) {
            int islander = world.cast().number(Cast.ISLAND + i);
            sales.add(Trade.steady(
                    new Supplier.Domestic(islander), bridge, world.firms().products(islander)[0], 2e6));
        }
    }

    private void addMeasureCases() {
        int supplier = world.cast().number(MeasureCase.LOCAL_SUPPLIER.name());
        for (MeasureCase c : MeasureCase.values()) {
            int buyer = world.cast().number(c.name());
            SplittableRandom random = world.seeds().at("measure trade", c.ordinal());
            int product = world.firms().products(supplier)[0];
            Supplier outside = trade.outside(product, random);
            for (MeasureCase.Purchases p : c.purchases()) {
                sales.add(in(p.year(), new Supplier.Domestic(supplier), buyer, product, p.localCny()));
                sales.add(in(p.year(), outside, buyer, product, p.totalCny() - p.localCny()));
            }
        }
    }

    private static Sale in(int year, Supplier supplier, int buyer, int product, double cny) {
        return new Sale(
                supplier,
                buyer,
                product,
                Years.ALL.stream().map(y -> y == year ? cny : 0.0).toList());
    }
}
