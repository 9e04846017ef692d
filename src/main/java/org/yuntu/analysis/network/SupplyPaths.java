package org.yuntu.analysis.network;

import java.util.List;

/// How many supply paths lead to a firm that share no other firm, and the firms where all paths can be cut.
///
/// Menger's theorem by unit flows: each firm but the target is split into an entry and an exit with room for one path;
/// augmenting paths are searched breadth first against the direction of supply, so the cut found is the one nearest to
/// the target. O(paths · (n + m)), and paths are at most the direct suppliers.
///
/// @param cut one firm on each path: without them no source reaches the target; in increasing order
/// @param paths each from its source to the target, in the order of their last firm before it
public record SupplyPaths(int[] cut, List<int[]> paths) {

    /// 0 when no source supplies the target, 1 when one firm is a bottleneck.
    public int count() {
        return cut.length;
    }

    /// @param sources where supply begins; they can fail too. The target is never its own source.
    public static SupplyPaths to(int target, SupplyNetwork network, int[] sources) {
        boolean[] isSource = new boolean[network.firmCount()];
        for (int source : sources) {
            isSource[source] = source != target;
        }
        return new UnitFlow(network, target, isSource).solve();
    }
}
