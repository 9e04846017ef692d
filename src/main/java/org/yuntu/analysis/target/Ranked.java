package org.yuntu.analysis.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A candidate with its features, the aggregate of its ranks, and the place by a trivial baseline.
///
/// @param item number of the firm or record
/// @param score mean Borda points, 0..1
/// @param tied how many share the rank, itself among them
record Ranked<F extends Enum<F>>(int item, Map<F, Double> vector, double score, int rank, int tied, int baselineRank) {

    /// @param baseline by place in `items`, larger is better
    static <F extends Enum<F>> List<Ranked<F>> of(
            List<Integer> items, List<Map<F, Double>> vectors, F[] features, double[] baseline) {
        return of(items, vectors, features, baseline, i -> 0, (a, b) -> 0);
    }

    /// @param level of an item; those of a higher one rank first whatever their score
    /// @param amongEqual order of items with the same rank; by the baseline where it does not decide
    static <F extends Enum<F>> List<Ranked<F>> of(
            List<Integer> items,
            List<Map<F, Double>> vectors,
            F[] features,
            double[] baseline,
            ToIntFunction<Integer> level,
            Comparator<Integer> amongEqual) {
        double[][] columns = new double[features.length][];
        for (int k = 0; k < features.length; k++) {
            F feature = features[k];
            columns[k] = vectors.stream()
                    .mapToDouble(v -> v.getOrDefault(feature, Double.NaN))
                    .toArray();
        }
        double[] scores = Borda.scores(columns, items.size());
        double[] keys = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i] + 2 * level.applyAsInt(items.get(i)))
                .toArray();
        int[] ranks = Borda.ranks(keys);
        int[] baselineRanks = Borda.ranks(baseline);
        Map<Integer, Long> tied =
                Arrays.stream(ranks).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Ranked<F>> all = new ArrayList<>();
        IntStream.range(0, items.size())
                .forEach(i -> all.add(new Ranked<>(
                        items.get(i),
                        vectors.get(i),
                        scores[i],
                        ranks[i],
                        tied.getOrDefault(ranks[i], 1L).intValue(),
                        baselineRanks[i])));
        all.sort(Comparator.comparingInt((Ranked<F> r) -> r.rank())
                .thenComparing(Ranked::item, amongEqual)
                .thenComparingInt(Ranked::baselineRank)
                .thenComparingInt(Ranked::item));
        return all;
    }

    double value(F feature) {
        return vector.getOrDefault(feature, Double.NaN);
    }
}
