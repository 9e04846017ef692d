package org.yuntu.analysis.target;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import org.yuntu.analysis.AnalysisRequest;
import org.yuntu.analysis.Facts;
import org.yuntu.analysis.GapParameters;
import org.yuntu.analysis.GapProjection;
import org.yuntu.analysis.complexity.Presence;
import org.yuntu.analysis.ecosystem.EcosystemView;
import org.yuntu.analysis.gap.Standing;
import org.yuntu.model.FactKind;

/// Which firm makes what, counted as in the gap analysis: admitted facts of firms that have not ended, and who makes a
/// kind of a product makes the product.
public final class Capabilities {

    private final GapProjection projection;
    private final Presence makers;

    /// By firm, beside its products: the most confident fact for each.
    private final int[][] facts;

    private Capabilities(GapProjection projection, int[][] products, int[][] facts) {
        this.projection = projection;
        this.makers = new Presence(projection.productCount(), products);
        this.facts = facts;
    }

    static Capabilities of(GapProjection projection, AnalysisRequest request) {
        return of(projection, request.get(EcosystemView.KINDS), request.date());
    }

    public static Capabilities of(GapProjection projection, Set<FactKind> kinds, LocalDate date) {
        int[][] products = new int[projection.firmCount()][];
        int[][] best = new int[projection.firmCount()][];
        Facts all = projection.facts();
        double least = GapParameters.defaults().minConfidence();
        for (int f = 0; f < products.length; f++) {
            TreeMap<Integer, Integer> made = new TreeMap<>();
            boolean ended = Standing.hasEnded(projection.firm(f));
            for (int e = all.first(f); !ended && e < all.first(f + 1); e++) {
                boolean later = all.isDated(e) && all.epochDay(e) > date.toEpochDay();
                if (!later && kinds.contains(all.kind(e)) && all.confidence(e) >= least) {
                    for (int p = all.product(e); p >= 0; p = projection.parent(p)) {
                        made.merge(p, e, (a, b) -> all.confidence(b) > all.confidence(a) ? b : a);
                    }
                }
            }
            products[f] = made.keySet().stream().mapToInt(Integer::intValue).toArray();
            best[f] = made.values().stream().mapToInt(Integer::intValue).toArray();
        }
        return new Capabilities(projection, products, best);
    }

    public GapProjection projection() {
        return projection;
    }

    public boolean makes(int firm, int product) {
        return makers.has(firm, product);
    }

    /// In increasing order, broader products included.
    public int[] productsOf(int firm) {
        return makers.activitiesOf(firm);
    }

    /// In increasing order, makers of a kind included.
    public int[] makersOf(int product) {
        return makers.regionsOf(product);
    }

    /// The fact that says so.
    int factOf(int firm, int product) {
        return facts[firm][Arrays.binarySearch(makers.activitiesOf(firm), product)];
    }

    /// φ_uv of a product with each other one, over firms: makers of both over the larger number of makers; 0 with
    /// itself.
    public double[] proximity(int product) {
        return proximity(product, -1, new int[0]);
    }

    /// The same as if one firm did not make some products, the one in question among them.
    ///
    /// @param hidden in increasing order
    public double[] proximity(int product, int firm, int[] hidden) {
        double[] phi = new double[projection.productCount()];
        int own = makers.ubiquity(product) - (firm < 0 ? 0 : 1);
        for (int p = 0; p < phi.length; p++) {
            int common = makers.common(product, p);
            if (p != product && common > 0) {
                int lost = firm >= 0 && makes(firm, p) ? 1 : 0;
                int other = makers.ubiquity(p) - (Arrays.binarySearch(hidden, p) >= 0 ? 1 : 0);
                int larger = Math.max(own, other);
                phi[p] = larger == 0 ? 0 : (double) (common - lost) / larger;
            }
        }
        return phi;
    }
}
