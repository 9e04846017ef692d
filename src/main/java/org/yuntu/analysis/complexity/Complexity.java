package org.yuntu.analysis.complexity;

import java.util.stream.IntStream;

/// Economic and product complexity, or the reason why the data have none.
///
/// Hidalgo and Hausmann, PNAS 106(26), 2009, in the form of the Atlas and of py-ecomplexity: second eigenvector, both
/// indices standardised by the mean and deviation of the regions' one, the deviation with N = regions · activities.
public sealed interface Complexity {

    /// No index can be given; the reason is for the user.
    record Explained(Reason reason) implements Complexity {}

    enum Reason {
        /// Fewer than two regions with any activity.
        TOO_FEW_REGIONS,
        /// Fewer than three activities that any region has.
        TOO_FEW_ACTIVITIES,
        /// Regions and activities fall into parts that share nothing: each part would need its own index.
        DISCONNECTED,
        /// The second eigenvalue is zero or not single: no one direction orders the regions.
        AMBIGUOUS,
        /// The index does not rise or fall with diversity, so its sign is open.
        SIGN_OPEN
    }

    /// The indices of what was kept: regions with an activity and activities with a region, in their order.
    ///
    /// @param regions numbers of the kept regions
    /// @param activities numbers of the kept activities
    /// @param eci by place in `regions`
    /// @param pci by place in `activities`
    /// @param scale deviation by which both were divided
    /// @param kp product index before standardising, its sign fixed
    /// @param secondEigenvalue near 1 the network almost falls into parts
    /// @param residual largest entry of S·v − λ·v; over `gap` it bounds the error of the eigenvector
    /// @param gap to the third eigenvalue
    record Scores(
            int[] regions,
            int[] activities,
            double[] eci,
            double[] pci,
            double scale,
            double[] kp,
            double secondEigenvalue,
            double residual,
            double gap)
            implements Complexity {}

    static Complexity of(Presence presence) {
        int[] regions = IntStream.range(0, presence.regions())
                .filter(c -> presence.diversity(c) > 0)
                .toArray();
        int[] activities = IntStream.range(0, presence.activities())
                .filter(p -> presence.ubiquity(p) > 0)
                .toArray();
        if (activities.length < 3) {
            return new Explained(Reason.TOO_FEW_ACTIVITIES);
        }
        if (regions.length < 2) {
            return new Explained(Reason.TOO_FEW_REGIONS);
        }
        return new Reflections(presence.restricted(regions, activities)).scores(regions, activities);
    }
}
