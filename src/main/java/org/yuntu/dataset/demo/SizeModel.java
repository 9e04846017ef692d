package org.yuntu.dataset.demo;

import java.util.SplittableRandom;

/// Sizes of firms: log-normal, as sizes of firms are (Gibrat). Medians and spreads are ours, chosen
/// to look like the small and middle-sized manufacturing of a province.
final class SizeModel {

    private static final double MEDIAN_REVENUE_CNY = 9e6;
    private static final double SPREAD = 1.6;
    private static final double MOST_REVENUE_CNY = 2e10;

    private SizeModel() {}

    static double revenueCny(SplittableRandom random) {
        return Math.min(MOST_REVENUE_CNY, logNormal(random, MEDIAN_REVENUE_CNY, SPREAD));
    }

    /// @param spread standard deviation of the logarithm
    static double logNormal(SplittableRandom random, double median, double spread) {
        return median * StrictMath.exp(spread * random.nextGaussian());
    }

    /// How many business partners a firm has: discrete Pareto, P(at least n) = n^-1.8.
    static int degree(SplittableRandom random, int most) {
        double n = StrictMath.pow(1 - random.nextDouble(), -1 / 1.8);
        return (int) Math.min(most, n);
    }

    /// A place in a list ordered by size, the larger the likelier: density falls as a power, so that few firms supply
    /// many.
    static int likelyLarge(SplittableRandom random, int size) {
        double u = random.nextDouble();
        return (int) (size * u * u * u);
    }

    static int employees(SplittableRandom random, double revenueCny) {
        return (int) Math.max(2, revenueCny / logNormal(random, 7e5, 0.4));
    }
}
