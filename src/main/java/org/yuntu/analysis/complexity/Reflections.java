package org.yuntu.analysis.complexity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.yuntu.analysis.complexity.Complexity.Explained;
import org.yuntu.analysis.complexity.Complexity.Reason;
import org.yuntu.analysis.complexity.Complexity.Scores;

/// The eigenvector behind the indices, of the smaller side.
///
/// M̃1·M̃2ᵀ and M̃2ᵀ·M̃1 are not symmetric but similar to S = D⁻½·M·D'⁻¹·Mᵀ·D⁻½, which is, so a symmetric decomposition
/// (EJML, tridiagonal QR) gives real values and vectors accurate to rounding over the gap. O(n³) in the smaller side n.
final class Reflections {

    private static final double TOLERANCE = 1e-9;

    private final Presence presence;
    private final double[] diversity;
    private final double[] ubiquity;

    /// @param presence without empty regions or activities
    Reflections(Presence presence) {
        this.presence = presence;
        diversity = IntStream.range(0, presence.regions())
                .mapToDouble(presence::diversity)
                .toArray();
        ubiquity = IntStream.range(0, presence.activities())
                .mapToDouble(presence::ubiquity)
                .toArray();
    }

    Complexity scores(int[] regions, int[] activities) {
        boolean byRegion = regions.length <= activities.length;
        DMatrixRMaj s = byRegion
                ? symmetric(diversity, ubiquity, presence::regionsOf)
                : symmetric(ubiquity, diversity, presence::activitiesOf);
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(s.numRows, true, true);
        if (!eigen.decompose(s.copy())) {
            throw new IllegalStateException("The eigenvalues of a symmetric matrix did not converge");
        }
        double[] values = IntStream.range(0, s.numRows)
                .mapToDouble(i -> eigen.getEigenvalue(i).getReal())
                .toArray();
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double second = values[order[1]];
        double gap = order.length > 2 ? second - values[order[2]] : second;
        if (Math.abs(second - 1) < TOLERANCE) {
            return new Explained(Reason.DISCONNECTED);
        }
        if (second < TOLERANCE || gap < TOLERANCE) {
            return new Explained(Reason.AMBIGUOUS);
        }
        double[] vector = eigen.getEigenVector(order[1]).getData();
        double residual = residual(s, vector, second);
        double[] kp = byRegion
                ? averages(unscaled(vector, diversity), ubiquity, presence::regionsOf)
                : unscaled(vector, ubiquity);
        double[] kc = averages(kp, diversity, presence::activitiesOf);
        double sign = Math.signum(correlation(diversity, kc));
        if (sign == 0) {
            return new Explained(Reason.SIGN_OPEN);
        }
        Arrays.setAll(kp, p -> sign * kp[p]);
        Arrays.setAll(kc, c -> sign * kc[c]);
        double mean = Arrays.stream(kc).average().orElseThrow();
        double scale = deviation(kc, mean, (double) regions.length * activities.length);
        return new Scores(
                regions,
                activities,
                standardised(kc, mean, scale),
                standardised(kp, mean, scale),
                scale,
                kp,
                second,
                residual,
                gap);
    }

    @FunctionalInterface
    private interface Members {
        int[] of(int item);
    }

    /// @param own sums of the side that stays
    /// @param other sums of the side summed over, whose items' members are of the side that stays
    private static DMatrixRMaj symmetric(double[] own, double[] other, Members members) {
        DMatrixRMaj s = new DMatrixRMaj(own.length, own.length);
        for (int o = 0; o < other.length; o++) {
            for (int i : members.of(o)) {
                for (int j : members.of(o)) {
                    s.add(i, j, 1 / other[o]);
                }
            }
        }
        for (int i = 0; i < own.length; i++) {
            for (int j = 0; j < own.length; j++) {
                s.set(i, j, s.get(i, j) / Math.sqrt(own[i] * own[j]));
            }
        }
        return s;
    }

    private static double residual(DMatrixRMaj s, double[] vector, double value) {
        double largest = 0;
        for (int i = 0; i < vector.length; i++) {
            double product = 0;
            for (int j = 0; j < vector.length; j++) {
                product += s.get(i, j) * vector[j];
            }
            largest = Math.max(largest, Math.abs(product - value * vector[i]));
        }
        return largest;
    }

    private static double[] unscaled(double[] vector, double[] sums) {
        return IntStream.range(0, sums.length)
                .mapToDouble(i -> vector[i] / Math.sqrt(sums[i]))
                .toArray();
    }

    private static double[] averages(double[] values, double[] sums, Members members) {
        return IntStream.range(0, sums.length)
                .mapToDouble(i ->
                        Arrays.stream(members.of(i)).mapToDouble(m -> values[m]).sum() / sums[i])
                .toArray();
    }

    static double[] standardised(double[] values, double mean, double scale) {
        return Arrays.stream(values).map(v -> (v - mean) / scale).toArray();
    }

    /// Population deviation, enlarged as Stata does over a table with a row for each of `rows` pairs.
    static double deviation(double[] values, double mean, double rows) {
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / values.length) * Math.sqrt(rows / (rows - 1));
    }

    /// 0 when it is too near to zero to tell its sign.
    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        double correlation = ab / Math.sqrt(aa * bb);
        return Math.abs(correlation) < TOLERANCE || Double.isNaN(correlation) ? 0 : correlation;
    }
}
