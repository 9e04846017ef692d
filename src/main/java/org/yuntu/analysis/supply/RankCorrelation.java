package org.yuntu.analysis.supply;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Spearman: how alike two orders are, -1..1; equal values share the mean of their places.
final class RankCorrelation {

    private RankCorrelation() {}

    /// Not a number when one of them has equal values only.
    static double of(double[] a, double[] b) {
        double[] x = places(a);
        double[] y = places(b);
        double meanX = Arrays.stream(x).average().orElse(Double.NaN);
        double meanY = Arrays.stream(y).average().orElse(Double.NaN);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
    }

    private static double[] places(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] places = new double[values.length];
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                places[order[i]] = (from + to - 1) / 2.0;
            }
        }
        return places;
    }
}
