package org.yuntu.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;

/// The figures of one cluster.
///
/// @param completeness C_k: share of the judged segments' weight that is covered here, 0..1
/// @param stageCompleteness the same within 上游, 中游, 下游; a stage without segments is missing
/// @param states number of segments in each state
/// @param segments number of segments of the template, outside inputs included
/// @param firms firms here that cover at least one segment
/// @param outsideFirms firms elsewhere that do
/// @param leader whether a 龙头/链主 of the cluster is here
/// @param build whether the cluster-level rule for 建链 fires
/// @param anchors segments to begin with when building: not covered; those without 卡脖子 first, then
/// the heaviest, then those next to something made here, then those most depends on
/// @param maxDemand largest weighted demand of a segment, the reference of severity's demand factor
/// @param provinceMedian median over the segments of the number of makers in the province
public record ClusterSummary(
        double completeness,
        Map<ChainPosition, Double> stageCompleteness,
        Map<SegmentState, Integer> states,
        int segments,
        int firms,
        int outsideFirms,
        LeaderStatus leader,
        boolean build,
        List<SegmentRef> anchors,
        CoveredPath longestPath,
        double maxDemand,
        double provinceMedian) {

    public ClusterSummary {
        stageCompleteness = Collections.unmodifiableMap(new TreeMap<>(stageCompleteness));
        states = Collections.unmodifiableMap(new TreeMap<>(states));
        anchors = List.copyOf(anchors);
    }

    /// Number of segments that are judged: outside inputs are not.
    public int judged() {
        return segments - count(SegmentState.EXTERNAL);
    }

    /// Number of segments in the state.
    public int count(SegmentState state) {
        return states.getOrDefault(state, 0);
    }

    /// Three-valued, because no role stated anywhere does not mean that there is no leader.
    public enum LeaderStatus {
        PRESENT,
        NONE,
        UNKNOWN
    }

    /// The longest way through the template that is covered without a break; lengths count segments. Outside
    /// inputs are taken as given: they break no way and lengthen none.
    ///
    /// @param ratio covered to template length, 0..1
    /// @param covered the segments of one longest covered way, from material to product
    public record CoveredPath(int templateLength, int coveredLength, double ratio, List<SegmentRef> covered) {

        public CoveredPath {
            covered = List.copyOf(covered);
        }
    }
}
