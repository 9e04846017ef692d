package org.yuntu.analysis.complexity;

import java.util.Arrays;

/// How related activities are, from the regions that have both: the matrix φ, symmetric, 0 on the diagonal.
///
/// The proximity is that of Hidalgo et al., Science 317 (2007); the four others are those of the R package EconGeo,
/// on the counts of common regions (van Eck and Waltman, JASIST 60(8), 2009; probability after Steijn 2017).
public final class Relatedness {

    private final double[][] phi;
    private final double[] sums;

    private Relatedness(double[][] phi) {
        this.phi = phi;
        sums = Arrays.stream(phi).mapToDouble(r -> Arrays.stream(r).sum()).toArray();
    }

    /// The smaller of the two conditional probabilities: common regions over the larger ubiquity.
    public static Relatedness proximity(Presence presence) {
        return new Relatedness(
                matrix(presence, (p, q, common) -> common / Math.max(presence.ubiquity(p), presence.ubiquity(q))));
    }

    /// @param measure how common regions are set against what would be expected
    public static Relatedness of(Presence presence, Measure measure) {
        double[][] common = matrix(presence, (p, q, count) -> count);
        double[] occurrences =
                Arrays.stream(common).mapToDouble(r -> Arrays.stream(r).sum()).toArray();
        double total = Arrays.stream(occurrences).sum();
        return new Relatedness(
                matrix(presence, (p, q, count) -> measure.of(count, occurrences[p], occurrences[q], total)));
    }

    /// Of counts of common regions.
    public enum Measure {
        ASSOCIATION {
            @Override
            double of(double common, double one, double other, double total) {
                return common * total / (one * other);
            }
        },
        PROBABILITY {
            @Override
            double of(double common, double one, double other, double total) {
                double expected =
                        total / 2 * (one / total * (other / (total - one)) + other / total * (one / (total - other)));
                return common / expected;
            }
        },
        COSINE {
            @Override
            double of(double common, double one, double other, double total) {
                return common / Math.sqrt(one * other);
            }
        },
        JACCARD {
            @Override
            double of(double common, double one, double other, double total) {
                return common / (one + other - common);
            }
        };

        /// @param common regions with both
        /// @param one and other: sums of such counts of each with all others
        /// @param total of all these sums
        abstract double of(double common, double one, double other, double total);
    }

    public double of(int activity, int other) {
        return phi[activity][other];
    }

    /// Sum over all other activities.
    double sum(int activity) {
        return sums[activity];
    }

    double[] row(int activity) {
        return phi[activity];
    }

    /// Share of what is related to each activity that the region has, 0..1; 0 where nothing is related.
    ///
    /// @return ω by region and activity
    public double[][] density(Presence presence) {
        double[][] density = new double[presence.regions()][phi.length];
        for (int c = 0; c < density.length; c++) {
            for (int q : presence.activitiesOf(c)) {
                add(density[c], phi[q], 1);
            }
            for (int p = 0; p < phi.length; p++) {
                density[c][p] = sums[p] == 0 ? 0 : density[c][p] / sums[p];
            }
        }
        return density;
    }

    /// The same as EconGeo prints it: in percent with two decimals.
    public double[][] densityPercent(Presence presence) {
        double[][] density = density(presence);
        for (double[] row : density) {
            Arrays.setAll(row, p -> Math.rint(row[p] * 1e4) / 100);
        }
        return density;
    }

    static void add(double[] to, double[] row, double factor) {
        for (int p = 0; p < to.length; p++) {
            to[p] += factor * row[p];
        }
    }

    @FunctionalInterface
    private interface Cell {
        double of(int p, int q, double common);
    }

    /// 0 for activities without a common region, so that no measure divides by nothing.
    private static double[][] matrix(Presence presence, Cell cell) {
        int n = presence.activities();
        double[][] matrix = new double[n][n];
        for (int p = 0; p < n; p++) {
            for (int q = 0; q < p; q++) {
                int common = presence.common(p, q);
                if (common > 0) {
                    matrix[p][q] = matrix[q][p] = cell.of(p, q, common);
                }
            }
        }
        return matrix;
    }
}
