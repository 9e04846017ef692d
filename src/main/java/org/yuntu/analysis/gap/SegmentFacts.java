package org.yuntu.analysis.gap;

import java.util.List;
import java.util.OptionalDouble;
import org.yuntu.analysis.ClusterSummary.LeaderStatus;
import org.yuntu.analysis.SegmentRow.Demand;
import org.yuntu.analysis.SegmentRow.Depth;
import org.yuntu.analysis.SegmentRow.Quotient;
import org.yuntu.analysis.SegmentRow.Relative;
import org.yuntu.model.SegmentState;

/// All that the rules look at for one segment.
///
/// @param relatives covered relatives, nearest first
/// @param specialisedShare share of local makers with a 专精特新 title; empty when no titles are stated in the
/// cluster
/// @param specialisedMedian median of that share over the covered segments of the chain
record SegmentFacts(
        SegmentState state,
        Depth depth,
        Demand demand,
        boolean articulation,
        List<Relative> relatives,
        Quotient quotient,
        OptionalDouble specialisedShare,
        double specialisedMedian,
        double completeness,
        LeaderStatus leader) {}
