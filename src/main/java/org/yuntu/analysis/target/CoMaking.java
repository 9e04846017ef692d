package org.yuntu.analysis.target;

/// How often one product and each other one are made by the same firms, and whether that is more than chance.
public final class CoMaking {

    /// From how much on firms making both say something.
    ///
    /// @param leastCommon makers of both, at least
    /// @param mostChance largest probability of so many makers of both, were the makers of either spread over
    ///     all firms by chance (hypergeometric, the one-sided test of Fisher)
    public record Rule(int leastCommon, double mostChance) {

        /// One firm that makes both is an anecdote; z ≥ 2, or 5 % on both sides.
        public static final Rule DEFAULT = new Rule(2, 0.025);
    }

    /// Of the numbers from 0 to that of all firms that make anything.
    private final double[] logFactorials;

    private final int own;
    private final int[] others;
    private final int[] common;

    /// @param logFactorials from 0 to the number of firms that make anything
    /// @param own makers of the product
    /// @param others makers of each product
    /// @param common makers of the product and each one; 0 for the product itself
    CoMaking(double[] logFactorials, int own, int[] others, int[] common) {
        this.logFactorials = logFactorials;
        this.own = own;
        this.others = others;
        this.common = common;
    }

    /// φ: makers of both over the larger number of makers.
    double phi(int product) {
        return common[product] == 0 ? 0 : (double) common[product] / Math.max(own, others[product]);
    }

    boolean[] related(Rule rule) {
        boolean[] related = new boolean[common.length];
        for (int p = 0; p < related.length; p++) {
            related[p] = common[p] >= Math.max(1, rule.leastCommon()) && chance(p) <= rule.mostChance();
        }
        return related;
    }

    /// Probability of at least as many makers of both, were they spread by chance.
    double chance(int product) {
        double below = 0;
        for (int k = 0; k < common[product]; k++) {
            below += probability(k, others[product]);
        }
        return Math.max(0, 1 - below);
    }

    /// C(other, k) · C(firms − other, own − k) / C(firms, own).
    private double probability(int k, int other) {
        int firms = logFactorials.length - 1;
        return Math.exp(choose(other, k) + choose(firms - other, own - k) - choose(firms, own));
    }

    /// Logarithm of the binomial coefficient.
    private double choose(int n, int k) {
        return k > n ? Double.NEGATIVE_INFINITY : logFactorials[n] - logFactorials[k] - logFactorials[n - k];
    }
}
