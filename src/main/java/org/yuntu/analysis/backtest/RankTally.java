package org.yuntu.analysis.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Places at which the hidden truths came back, by one method.
final class RankTally {

    private final List<Double> ranks = new ArrayList<>();
    private final List<Double> matched = new ArrayList<>();
    private final List<Double> uniform = new ArrayList<>();

    void add(double rank) {
        ranks.add(rank);
    }

    /// @param wins over negatives as popular as the truth
    void addMatched(double wins) {
        if (!Double.isNaN(wins)) {
            matched.add(wins);
        }
    }

    void addUniform(double wins) {
        if (!Double.isNaN(wins)) {
            uniform.add(wins);
        }
    }

    double hits(int most) {
        return mean(ranks, r -> r <= most ? 1 : 0);
    }

    /// Mean reciprocal rank.
    double mrr() {
        return mean(ranks, r -> 1 / r);
    }

    double aucMatched() {
        return mean(matched, w -> w);
    }

    double aucUniform() {
        return mean(uniform, w -> w);
    }

    private static double mean(List<Double> values, DoubleUnaryOperator of) {
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .map(of)
                .average()
                .orElse(Double.NaN);
    }
}
