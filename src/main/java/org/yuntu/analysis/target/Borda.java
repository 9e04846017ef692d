package org.yuntu.analysis.target;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Rank aggregation: of n candidates the best by a feature gets 1, the last 0, equal ones the mean of their places
/// (Borda 1781, ties as in Young 1974). What is unknown gets ½, as much as nothing said. Units and scales do not
/// matter.
public final class Borda {

    private Borda() {}

    /// @param values larger is better, NaN unknown
    public static double[] points(double[] values) {
        double[] points = new double[values.length];
        Arrays.fill(points, 0.5);
        int[] order = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < order.length && order.length > 1; ) {
            int end = from;
            while (end < order.length && values[order[end]] == values[order[from]]) {
                end++;
            }
            double place = (from + end - 1) / 2.0 / (order.length - 1);
            for (int i = from; i < end; i++) {
                points[order[i]] = place;
            }
            from = end;
        }
        return points;
    }

    /// Mean points over the features.
    ///
    /// @param features by feature and candidate
    public static double[] scores(double[][] features, int candidates) {
        double[] scores = new double[candidates];
        for (double[] feature : features) {
            double[] points = points(feature);
            Arrays.setAll(scores, i -> scores[i] + points[i] / features.length);
        }
        return scores;
    }

    /// Places from 1 on, equal scores share the better one.
    public static int[] ranks(double[] scores) {
        int[] ranks = new int[scores.length];
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        Arrays.setAll(ranks, i -> 1 + sorted.length - upper(sorted, scores[i]));
        return ranks;
    }

    /// How many are at most this large.
    private static int upper(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
