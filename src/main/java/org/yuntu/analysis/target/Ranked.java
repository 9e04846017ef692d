package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A candidate with its features, the aggregate of its ranks, and the place by a trivial baseline.
///
/// @param item number of the firm or record
/// @param score mean Borda points, 0..1
record Ranked<F extends Enum<F>>(int item, Map<F, Double> vector, double score, int rank, int baselineRank) {

    /// @param baseline by place in `items`, larger is better
    static <F extends Enum<F>> List<Ranked<F>> of(
            List<Integer> items, List<Map<F, Double>> vectors, F[] features, double[] baseline) {
        return of(items, vectors, features, baseline, i -> true);
    }

    /// @param first items that rank before all others whatever their score
    static <F extends Enum<F>> List<Ranked<F>> of(
            List<Integer> items,
            List<Map<F, Double>> vectors,
            F[] features,
            double[] baseline,
            Predicate<Integer> first) {
        double[][] columns = new double[features.length][];
        for (int k = 0; k < features.length; k++) {
            F feature = features[k];
            columns[k] = vectors.stream()
                    .mapToDouble(v -> v.getOrDefault(feature, Double.NaN))
                    .toArray();
        }
        double[] scores = Borda.scores(columns, items.size());
        double[] keys = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] + (first.test(items.get(i)) ? 1 : 0))
                .toArray();
        int[] ranks = Borda.ranks(keys);
        int[] baselineRanks = Borda.ranks(baseline);
        List<Ranked<F>> all = new ArrayList<>();
        IntStream.range(0, items.size())
                .forEach(i ->
                        all.add(new Ranked<>(items.get(i), vectors.get(i), scores[i], ranks[i], baselineRanks[i])));
        all.sort(Comparator.comparingInt((Ranked<F> r) -> r.rank())
                .thenComparingInt(Ranked::baselineRank)
                .thenComparingInt(Ranked::item));
        return all;
    }

    double value(F feature) {
        return vector.getOrDefault(feature, Double.NaN);
    }
}
