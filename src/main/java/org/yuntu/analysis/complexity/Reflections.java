package org.yuntu.analysis.complexity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.yuntu.analysis.complexity.Complexity.Explained;
import org.yuntu.analysis.complexity.Complexity.Reason;
import org.yuntu.analysis.complexity.Complexity.Scores;

/// The eigenvector behind the indices, of the smaller side.
///
/// M̃1·M̃2ᵀ and M̃2ᵀ·M̃1 are not symmetric but similar to S = D⁻½·M·D'⁻¹·Mᵀ·D⁻½, which is; its first eigenvector is
/// known, the second is looked for. Cost: some dozens of passes over what is present.
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
        SecondVector found = byRegion
                ? second(diversity, presence::activitiesOf, ubiquity, presence::regionsOf)
                : second(ubiquity, presence::regionsOf, diversity, presence::activitiesOf);
        double second = found.value();
        double gap = found.gap();
        if (Math.abs(second - 1) < TOLERANCE) {
            return new Explained(Reason.DISCONNECTED);
        }
        if (second < TOLERANCE || gap < TOLERANCE) {
            return new Explained(Reason.AMBIGUOUS);
        }
        double[] vector = found.vector();
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
                found.residual(),
                gap);
    }

    @FunctionalInterface
    private interface Members {
        int[] of(int item);
    }

    /// S is never written down: a product with it goes over the activities of each region once there and once back.
    ///
    /// @param own sums of the side that stays, whose first eigenvector is √own, with the members of its items
    /// @param other sums of the side summed over, with the members of its items
    private static SecondVector second(double[] own, Members members, double[] other, Members otherMembers) {
        double[] root = Arrays.stream(own).map(Math::sqrt).toArray();
        double length = Math.sqrt(Arrays.stream(own).sum());
        double[] first = Arrays.stream(root).map(r -> r / length).toArray();
        return SecondVector.beside(first, v -> {
            double[] back = averages(quotients(v, root), other, otherMembers);
            return averages(back, root, members);
        });
    }

    private static double[] unscaled(double[] vector, double[] sums) {
        return quotients(vector, Arrays.stream(sums).map(Math::sqrt).toArray());
    }

    private static double[] quotients(double[] values, double[] by) {
        return IntStream.range(0, by.length).mapToDouble(i -> values[i] / by[i]).toArray();
    }

    /// Sums over the members of each item, divided.
    private static double[] averages(double[] values, double[] by, Members members) {
        double[] averages = new double[by.length];
        for (int i = 0; i < by.length; i++) {
            averages[i] = sum(values, members.of(i)) / by[i];
        }
        return averages;
    }

    /// In four parts, so that no addition waits for the one before.
    private static double sum(double[] values, int[] members) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int m = 0;
        for (; m + 3 < members.length; m += 4) {
            a += values[members[m]];
            b += values[members[m + 1]];
            c += values[members[m + 2]];
            d += values[members[m + 3]];
        }
        for (; m < members.length; m++) {
            a += values[members[m]];
        }
        return a + b + (c + d);
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
