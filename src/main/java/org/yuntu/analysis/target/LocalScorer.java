package org.yuntu.analysis.target;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /// What ties a firm to the product.
    ///
    /// @param through number of the product of the firm that does, -1 when none does
    public record Near(Tie tie, int through) {}

    /// Whether anything but its size speaks for a firm.
    public boolean isCandidate(int firm) {
        return !capabilities.makes(firm, product) && findNear(firm).isPresent();
    }

    /// The nearest tie; empty when there is none.
    public Optional<Near> findNear(int firm) {
        return findNear(firm, capabilities.productsOf(firm), phi);
    }

    /// The tie a firm would have if it were not known to make some products, this one among them.
    public Optional<Near> findNearWithout(int firm, int[] hidden, int[] rest) {
        return findNear(firm, rest, capabilities.proximity(product, firm, hidden));
    }

    private Optional<Near> findNear(int firm, int[] products, double[] proximity) {
        Tie best = null;
        int through = -1;
        for (int p : products) {
            Tie tie = tie(p, proximity[p]);
            boolean nearer = tie == best && through >= 0 && proximity[p] > proximity[through];
            if (tie != null && (nearer || isBehind(tie, best))) {
                best = tie;
                through = p;
            }
        }
        String firmId = capabilities.projection().firm(firm).id();
        if (isBehind(Tie.RESEARCH, best) && !signals.research(id, firmId).isEmpty()) {
            return Optional.of(new Near(Tie.RESEARCH, -1));
        }
        if (isBehind(Tie.SUPPLIER, best) && signals.customers(firmId).stream().anyMatch(demanders::contains)) {
            return Optional.of(new Near(Tie.SUPPLIER, -1));
        }
        return best == null ? Optional.empty() : Optional.of(new Near(best, through));
    }

    private static boolean isBehind(Tie tie, @Nullable Tie best) {
        return best == null || tie.compareTo(best) < 0;
    }

    /// What making another product means for this one.
    private @Nullable Tie tie(int p, double proximity) {
        boolean near = distances[p] >= 0 && distances[p] <= 2;
        if (chains.isServiceToGoods(p, product)) {
            return near || proximity > 0 ? Tie.SERVICE : null;
        }
        if (chains.isKindred(p, product)) {
            return Tie.KINDRED;
        }
        if (chains.isInput(p, product)) {
            return Tie.INPUT;
        }
        if (chains.isInput(product, p) && !chains.isChokepoint(product)) {
            return Tie.USER;
        }
        if (proximity > 0) {
            return Tie.CO_MADE;
        }
        if (chains.isInput(product, p)) {
            return Tie.CHOKED_USER;
        }
        return near ? Tie.TWO_STEPS : null;
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
