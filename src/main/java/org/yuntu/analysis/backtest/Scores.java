package org.yuntu.analysis.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Measures of rankings.
final class Scores {

    private Scores() {}

    /// Area under the ROC curve by ranks, ties counted half (Mann–Whitney); NaN when all are alike.
    static double auc(double[] scores, boolean[] positive) {
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        double ranks = 0;
        long positives = 0;
        for (int from = 0; from < order.length; ) {
            int end = from;
            while (end < order.length && scores[order[end]] == scores[order[from]]) {
                end++;
            }
            for (int i = from; i < end; i++) {
                if (positive[order[i]]) {
                    ranks += (from + 1 + end) / 2.0;
                    positives++;
                }
            }
            from = end;
        }
        double negatives = scores.length - positives;
        return (ranks - positives * (positives + 1) / 2.0) / (positives * negatives);
    }

    /// Place of one item among all, from 1 on; equal ones share the mean place.
    ///
    /// @param ignored items that are not asked for
    static double rank(double[] scores, int item, boolean[] ignored) {
        int better = 0;
        int equal = 0;
        for (int i = 0; i < scores.length; i++) {
            if (i != item && !ignored[i]) {
                better += scores[i] > scores[item] ? 1 : 0;
                equal += scores[i] == scores[item] ? 1 : 0;
            }
        }
        return 1 + better + equal / 2.0;
    }

    /// Wins of the one over the others, equal ones half.
    static double wins(double own, double[] others) {
        return Arrays.stream(others)
                .map(o -> own > o ? 1 : own == o ? 0.5 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
