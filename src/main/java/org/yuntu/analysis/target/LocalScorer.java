package org.yuntu.analysis.target;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.model.FactKind;

/// The features of firms for one product.
public final class LocalScorer {

    private static final int LEADER = 100;

    /// Rules of the classifier that prove work on goods which is not making, developing or designing them.
    private static final Set<String> SERVING = Set.of("scope.repair", "scope.service", "scope.build", "scope.sold");

    private final Capabilities capabilities;
    private final ChainMap chains;
    private final CoMaking.Rule rule;
    private final Signals signals;
    private final int product;
    private final String id;
    private final Together together;
    private final int[] distances;
    private final Map<Integer, Double> sharedInputs = new java.util.HashMap<>();
    private final Set<String> demanders;
    private final Set<String> leaders = new HashSet<>();

    /// @param demanders ids of the firms here that need the product
    public LocalScorer(
            Capabilities capabilities,
            ChainMap chains,
            CoMaking.Rule rule,
            Signals signals,
            int product,
            Set<String> demanders) {
        this.capabilities = capabilities;
        this.chains = chains;
        this.signals = signals;
        this.product = product;
        this.id = capabilities.projection().product(product).id();
        this.rule = rule;
        this.together = together(capabilities.coMaking(product));
        this.distances = chains.distances(product);
        this.demanders = demanders;
        GapProjection projection = capabilities.projection();
        for (int f = 0; f < projection.firmCount(); f++) {
            if (demanders.contains(projection.firm(f).id()) && Standing.isLeader(projection.firm(f))) {
                leaders.add(projection.firm(f).id());
            }
        }
    }

    /// What the makers of the product make as well: φ, and whether it is more than chance.
    private record Together(CoMaking making, boolean[] related) {

        double phi(int p) {
            return making.phi(p);
        }
    }

    private Together together(CoMaking making) {
        return new Together(making, making.related(rule));
    }

    /// What ties a firm to the product.
    ///
    /// @param through number of the product of the firm that does, -1 when none does
    /// @param observed whether that the firm makes it is stated, and not derived
    public record Near(Tie tie, int through, boolean observed) {

        /// Larger ranks first whatever the score: the nearer kind of tie, and of one kind what is stated before what is
        /// derived.
        public int level() {
            return 2 * (Tie.values().length - tie.ordinal()) + (observed ? 1 : 0);
        }
    }

    /// Whether anything but its size speaks for a firm.
    public boolean isCandidate(int firm) {
        return !capabilities.makes(firm, product) && findNear(firm).isPresent();
    }

    /// The nearest tie; empty when there is none.
    public Optional<Near> findNear(int firm) {
        return findNear(firm, capabilities.productsOf(firm), together);
    }

    /// The tie a firm would have if it were not known to make some products, this one among them.
    public Optional<Near> findNearWithout(int firm, int[] hidden, int[] rest) {
        return findNear(firm, rest, together(capabilities.coMaking(product, firm, hidden)));
    }

    private Optional<Near> findNear(int firm, int[] products, Together made) {
        Tie best = null;
        int through = -1;
        for (int p : products) {
            Tie tie = tie(p, isServed(firm, p), made.phi(p) > 0, made.related()[p]);
            if (tie != null && isNearer(firm, tie, p, best, through, made)) {
                best = tie;
                through = p;
            }
        }
        String firmId = capabilities.projection().firm(firm).id();
        if (isBehind(Tie.RESEARCH, best) && !signals.research(id, firmId).isEmpty()) {
            return Optional.of(new Near(Tie.RESEARCH, -1, true));
        }
        if (isBehind(Tie.SUPPLIER, best) && signals.customers(firmId).stream().anyMatch(demanders::contains)) {
            return Optional.of(new Near(Tie.SUPPLIER, -1, true));
        }
        return best == null ? Optional.empty() : Optional.of(new Near(best, through, isObserved(firm, through)));
    }

    /// Leads by their steps first, so that none is called two steps away beside one that is nearer. Of two products
    /// that tie a firm in the same way: what is stated before what is derived, then by φ.
    private boolean isNearer(int firm, Tie tie, int p, @Nullable Tie best, int than, Together made) {
        if (best != null && best.isLead() && tie.isLead() && steps(p) != steps(than)) {
            return steps(p) < steps(than);
        }
        if (tie != best) {
            return isBehind(tie, best);
        }
        boolean observed = isObserved(firm, p);
        return observed == isObserved(firm, than) ? made.phi(p) > made.phi(than) : observed;
    }

    private int steps(int p) {
        return distances[p] < 0 ? Integer.MAX_VALUE : distances[p];
    }

    private boolean isObserved(int firm, int p) {
        return capabilities.projection().facts().kind(capabilities.factOf(firm, p)) == FactKind.OBSERVED;
    }

    private static boolean isBehind(Tie tie, @Nullable Tie best) {
        return best == null || tie.compareTo(best) < 0;
    }

    /// What making another product means for this one.
    ///
    /// @param served whether the firm only repairs, fits or services it
    private @Nullable Tie tie(int p, boolean served, boolean coMade, boolean related) {
        Tie tie = tie(p, coMade, related);
        return served && tie != null && tie.isDirect() ? Tie.SERVED : tie;
    }

    private @Nullable Tie tie(int p, boolean coMade, boolean related) {
        boolean near = distances[p] >= 0 && distances[p] <= 2;
        boolean service = chains.isServiceToGoods(p, product);
        if (!service && chains.isKindred(p, product)) {
            return Tie.KINDRED;
        }
        if (related) {
            return Tie.CO_MADE;
        }
        if (service) {
            return near || coMade ? Tie.SERVICE : null;
        }
        if (chains.isInput(p, product)) {
            GapProjection projection = capabilities.projection();
            return projection.product(p).isEquipmentFor(projection.product(product)) ? Tie.EQUIPMENT : Tie.INPUT;
        }
        if (chains.isInput(product, p)) {
            return Tie.USER;
        }
        return near ? Tie.TWO_STEPS : coMade ? Tie.SELDOM_CO_MADE : null;
    }

    /// Goods that a firm is known for by its repairs and services only.
    private boolean isServed(int firm, int p) {
        return chains.isGoods(p)
                && SERVING.contains(capabilities.projection().facts().rule(capabilities.factOf(firm, p)));
    }

    /// @param byRevenue see [Signals#size]
    public Map<LocalFeature, Double> vector(int firm, boolean byRevenue) {
        return vector(firm, capabilities.productsOf(firm), together, byRevenue);
    }

    /// The vector a firm would have if it were not known to make some products, this one among them.
    public Map<LocalFeature, Double> vectorWithout(int firm, int[] hidden, int[] rest, boolean byRevenue) {
        return vector(firm, rest, together(capabilities.coMaking(product, firm, hidden)), byRevenue);
    }

    private Map<LocalFeature, Double> vector(int firm, int[] products, Together made, boolean byRevenue) {
        GapProjection.Firm who = capabilities.projection().firm(firm);
        double nearest = 0;
        int steps = Integer.MAX_VALUE;
        double shared = 0;
        for (int p : products) {
            nearest = Math.max(nearest, made.phi(p));
            steps = Math.min(steps, steps(p));
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
