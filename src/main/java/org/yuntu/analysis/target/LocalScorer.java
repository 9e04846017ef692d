package org.yuntu.analysis.target;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.gap.Standing;

/// The features of firms for one product.
public final class LocalScorer {

    private static final int LEADER = 100;

    private final Capabilities capabilities;
    private final ChainMap chains;
    private final Signals signals;
    private final int product;
    private final String id;
    private final double[] phi;
    private final int[] distances;
    private final Map<Integer, Double> sharedInputs = new java.util.HashMap<>();
    private final Set<String> demanders;
    private final Set<String> leaders = new HashSet<>();

    /// @param demanders ids of the firms here that need the product
    public LocalScorer(
            Capabilities capabilities, ChainMap chains, Signals signals, int product, Set<String> demanders) {
        this.capabilities = capabilities;
        this.chains = chains;
        this.signals = signals;
        this.product = product;
        this.id = capabilities.projection().product(product).id();
        this.phi = capabilities.proximity(product);
        this.distances = chains.distances(product);
        this.demanders = demanders;
        GapProjection projection = capabilities.projection();
        for (int f = 0; f < projection.firmCount(); f++) {
            if (demanders.contains(projection.firm(f).id()) && Standing.isLeader(projection.firm(f))) {
                leaders.add(projection.firm(f).id());
            }
        }
    }

    /// Whether anything but its size speaks for a firm.
    public boolean isCandidate(int firm) {
        if (capabilities.makes(firm, product)) {
            return false;
        }
        String firmId = capabilities.projection().firm(firm).id();
        for (int p : capabilities.productsOf(firm)) {
            if (phi[p] > 0 || distances[p] >= 0 && distances[p] <= 2) {
                return true;
            }
        }
        return !signals.research(id, firmId).isEmpty()
                || signals.customers(firmId).stream().anyMatch(demanders::contains);
    }

    /// @param byRevenue see [Signals#size]
    public Map<LocalFeature, Double> vector(int firm, boolean byRevenue) {
        return vector(firm, capabilities.productsOf(firm), phi, byRevenue);
    }

    /// The vector a firm would have if it were not known to make some products, this one among them.
    public Map<LocalFeature, Double> vectorWithout(int firm, int[] hidden, int[] rest, boolean byRevenue) {
        return vector(firm, rest, capabilities.proximity(product, firm, hidden), byRevenue);
    }

    private Map<LocalFeature, Double> vector(int firm, int[] products, double[] proximity, boolean byRevenue) {
        GapProjection.Firm who = capabilities.projection().firm(firm);
        double nearest = 0;
        int steps = Integer.MAX_VALUE;
        double shared = 0;
        for (int p : products) {
            nearest = Math.max(nearest, proximity[p]);
            if (distances[p] >= 0) {
                steps = Math.min(steps, distances[p]);
            }
            shared = Math.max(shared, sharedInputs.computeIfAbsent(p, q -> chains.sharedInputs(product, q)));
        }
        Map<LocalFeature, Double> vector = new EnumMap<>(LocalFeature.class);
        vector.put(LocalFeature.PROXIMITY, nearest);
        vector.put(LocalFeature.DISTANCE, steps == Integer.MAX_VALUE ? Double.NEGATIVE_INFINITY : -steps);
        vector.put(LocalFeature.SHARED_INPUTS, shared);
        vector.put(
                LocalFeature.RESEARCH, (double) signals.research(id, who.id()).size());
        vector.put(LocalFeature.TEXT, signals.text(id, who.id()));
        vector.put(LocalFeature.TIER, (double) (Standing.rank(who) % LEADER));
        vector.put(LocalFeature.SIZE, signals.size(who.id(), byRevenue));
        vector.put(LocalFeature.CUSTOMERS, customers(who.id()));
        return vector;
    }

    private double customers(String firm) {
        double all = 0;
        for (String buyer : signals.customers(firm)) {
            all += demanders.contains(buyer) ? 1 : 0;
            all += leaders.contains(buyer) ? 1 : 0;
        }
        return all;
    }
}
