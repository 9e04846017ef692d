package org.yuntu.analysis.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yuntu.analysis.backtest.LinkBacktest.Feature;

/// What speaks for each material to go into a product, by [Feature].
final class LinkFeatures {

    private static final int NEIGHBOURS = 40;
    private static final int POOL = 100;

    private final ProductUse use;
    private final NameVectors productNames;
    private final NameVectors materialNames;

    LinkFeatures(ProductUse use) {
        this.use = use;
        Set<String> names = new TreeSet<>(use.products());
        names.addAll(use.materials());
        productNames = new NameVectors(use.products(), names);
        materialNames = new NameVectors(use.materials(), names);
    }

    static double[] row(double[][] features, int material) {
        return Arrays.stream(features).mapToDouble(f -> f[material]).toArray();
    }

    /// Materials that any method would put forward.
    static Set<Integer> pool(double[][] features) {
        Set<Integer> pool = new TreeSet<>();
        for (Feature f : List.of(Feature.NAME_NEIGHBOURS, Feature.CONTAINED_SHARE)) {
            double[] column = features[f.ordinal()];
            IntStream.range(0, column.length).filter(m -> column[m] > 0).forEach(pool::add);
        }
        for (Feature f : List.of(Feature.POPULARITY, Feature.CO_USE, Feature.NAME_SIMILARITY)) {
            double[] column = features[f.ordinal()];
            double[] sorted = column.clone();
            Arrays.sort(sorted);
            double least = sorted[Math.max(0, sorted.length - POOL)];
            IntStream.range(0, column.length)
                    .filter(m -> column[m] >= least && column[m] > 0)
                    .limit(2L * POOL)
                    .forEach(pool::add);
        }
        return pool;
    }

    /// @param hidden material that counts as not used by the product, or -1
    double[][] of(int product, int hidden) {
        int[] own =
                Arrays.stream(use.materials(product)).filter(m -> m != hidden).toArray();
        double[] coUse = coUse(product, own);
        Map<String, Double> name = productNames.vector(product);
        double[] neighbours = neighbours(product, productNames.similarities(name));
        double[] similarity = materialNames.similarities(name);
        double[] contained = contained(use.products().get(product));
        double[][] features =
                new double[Feature.values().length][use.materials().size()];
        for (int m = 0; m < use.materials().size(); m++) {
            int users = use.users(m).length - (m == hidden ? 1 : 0);
            double root = Math.sqrt(Math.max(1, users));
            features[Feature.POPULARITY.ordinal()][m] = Math.log1p(users);
            features[Feature.CO_USE.ordinal()][m] = Math.log1p(10 * coUse[m]);
            features[Feature.CO_USE_PER_USER.ordinal()][m] = Math.log1p(10 * coUse[m] / root);
            features[Feature.NAME_NEIGHBOURS.ordinal()][m] = Math.log1p(10 * neighbours[m]);
            features[Feature.NAME_NEIGHBOURS_PER_USER.ordinal()][m] = Math.log1p(10 * neighbours[m] / root);
            features[Feature.NAME_SIMILARITY.ordinal()][m] = similarity[m];
            features[Feature.CONTAINED_SHARE.ordinal()][m] = Math.sqrt(contained[m]);
            features[Feature.CONTAINED.ordinal()][m] = contained[m] > 0 ? 1 : 0;
        }
        return features;
    }

    private double[] coUse(int product, int[] own) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int m : own) {
            for (int p : use.users(m)) {
                if (p != product) {
                    shared.merge(p, 1, Integer::sum);
                }
            }
        }
        double[] scores = new double[use.materials().size()];
        shared.keySet().stream().sorted().forEach(p -> {
            int both = shared.getOrDefault(p, 0);
            double jaccard = (double) both / (own.length + use.materials(p).length - both);
            for (int m : use.materials(p)) {
                scores[m] += jaccard;
            }
        });
        return scores;
    }

    private double[] neighbours(int product, double[] similarity) {
        similarity[product] = 0;
        double[] scores = new double[use.materials().size()];
        IntStream.range(0, similarity.length)
                .filter(p -> similarity[p] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -similarity[p])
                        .thenComparing(p -> p))
                .limit(NEIGHBOURS)
                .forEach(p -> {
                    for (int m : use.materials(p)) {
                        scores[m] += similarity[p] * similarity[p];
                    }
                });
        return scores;
    }

    /// Share of the product's name that each material contained in it takes.
    private double[] contained(String name) {
        double[] share = new double[use.materials().size()];
        for (int from = 0; from < name.length(); from++) {
            for (int to = from + 1; to <= name.length(); to++) {
                int material = use.material(name.substring(from, to));
                if (material >= 0 && to - from < name.length()) {
                    share[material] = (double) (to - from) / name.length();
                }
            }
        }
        return share;
    }
}
