package org.yuntu.analysis.complexity;

import java.util.Arrays;

/// How related activities are, from the regions that have both: the matrix φ, symmetric, 0 on the diagonal.
///
/// The proximity is that of Hidalgo et al., Science 317 (2007); the four others are those of the R package EconGeo,
/// on the counts of common regions (van Eck and Waltman, JASIST 60(8), 2009; probability after Steijn 2017).
public final class Relatedness {

    /// Tiles of φ that stay in the cache of a core while all regions pass: 512 columns of 128 rows are 512 KiB.
    private static final int WIDE = 512;

    private static final int HIGH = 128;

    /// Square tiles of the matrix while it is filled on both sides of the diagonal.
    private static final int TILE = 64;

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
        for (int from = 0; from < phi.length; from += WIDE) {
            int to = Math.min(phi.length, from + WIDE);
            for (int q = 0; q < phi.length; q += HIGH) {
                for (int c = 0; c < density.length; c++) {
                    addRows(presence.activitiesOf(c), q, q + HIGH, density[c], from, to);
                }
            }
        }
        for (double[] row : density) {
            for (int p = 0; p < phi.length; p++) {
                row[p] = sums[p] == 0 ? 0 : row[p] / sums[p];
            }
        }
        return density;
    }

    /// Of φ the rows in the list that are numbered `first` to before `end`, four at a time, in the columns `from` to
    /// before `to`.
    private void addRows(int[] list, int first, int end, double[] sum, int from, int to) {
        int i = Arrays.binarySearch(list, first);
        i = i < 0 ? -i - 1 : i;
        for (; i + 3 < list.length && list[i + 3] < end; i += 4) {
            double[] a = phi[list[i]];
            double[] b = phi[list[i + 1]];
            double[] c = phi[list[i + 2]];
            double[] d = phi[list[i + 3]];
            for (int p = from; p < to; p++) {
                sum[p] += a[p] + b[p] + (c[p] + d[p]);
            }
        }
        for (; i < list.length && list[i] < end; i++) {
            double[] a = phi[list[i]];
            for (int p = from; p < to; p++) {
                sum[p] += a[p];
            }
        }
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
        for (int rows = 0; rows < n; rows += TILE) {
            for (int columns = 0; columns <= rows; columns += TILE) {
                for (int p = rows; p < Math.min(n, rows + TILE); p++) {
                    for (int q = columns; q < Math.min(p, columns + TILE); q++) {
                        int common = presence.common(p, q);
                        if (common > 0) {
                            matrix[p][q] = matrix[q][p] = cell.of(p, q, common);
                        }
                    }
                }
            }
        }
        return matrix;
    }
}
