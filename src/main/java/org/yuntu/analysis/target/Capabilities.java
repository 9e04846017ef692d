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

    /// From 0 to the number of firms that make anything.
    private final double[] logFactorials;

    private Capabilities(GapProjection projection, int[][] products, int[][] facts) {
        this.projection = projection;
        this.makers = new Presence(projection.productCount(), products);
        this.facts = facts;
        int active =
                (int) Arrays.stream(products).filter(made -> made.length > 0).count();
        this.logFactorials = new double[active + 1];
        for (int n = 2; n <= active; n++) {
            logFactorials[n] = logFactorials[n - 1] + Math.log(n);
        }
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

    /// Makers of a product and of each other one.
    public CoMaking coMaking(int product) {
        return coMaking(product, -1, new int[0]);
    }

    /// The same as if one firm did not make some products, the one in question among them.
    ///
    /// @param hidden in increasing order
    public CoMaking coMaking(int product, int firm, int[] hidden) {
        int[] common = new int[projection.productCount()];
        int[] others = new int[common.length];
        for (int p = 0; p < common.length; p++) {
            int both = p == product ? 0 : makers.common(product, p);
            common[p] = both > 0 && firm >= 0 && makes(firm, p) ? both - 1 : both;
            others[p] = makers.ubiquity(p) - (Arrays.binarySearch(hidden, p) >= 0 ? 1 : 0);
        }
        return new CoMaking(logFactorials, makers.ubiquity(product) - (firm < 0 ? 0 : 1), others, common);
    }
}
