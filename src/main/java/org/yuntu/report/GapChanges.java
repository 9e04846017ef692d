package org.yuntu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.GapResult;
import org.yuntu.analysis.SegmentRef;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// What an import does to the gaps: clusters of which a segment changes its state, in the order of [Cluster].
public record GapChanges(List<ClusterChange> clusters) {

    /// @param absentBefore segments without any maker, before
    /// @param segments that change, worst first
    public record ClusterChange(Cluster cluster, long absentBefore, long absentAfter, List<SegmentChange> segments) {

        public ClusterChange {
            segments = List.copyOf(segments);
        }
    }

    public record SegmentChange(SegmentRef segment, SegmentState before, SegmentState after) {}

    public GapChanges {
        clusters = List.copyOf(clusters);
    }

    /// @param before and
    /// @param after of the same scope and clusters
    public static GapChanges between(GapResult before, GapResult after) {
        List<ClusterChange> changes = new ArrayList<>();
        for (int i = 0; i < after.clusters().size(); i++) {
            ClusterGaps was = before.clusters().get(i);
            ClusterGaps is = after.clusters().get(i);
            List<SegmentChange> segments = changed(was, is);
            if (!segments.isEmpty()) {
                changes.add(new ClusterChange(is.cluster(), absent(was), absent(is), segments));
            }
        }
        return new GapChanges(changes);
    }

    private static List<SegmentChange> changed(ClusterGaps was, ClusterGaps is) {
        Map<String, SegmentState> states = new HashMap<>();
        was.segments().forEach(s -> states.put(s.segment().id(), s.state()));
        return is.segments().stream()
                .filter(s -> states.get(s.segment().id()) != s.state())
                .map(s -> new SegmentChange(
                        s.segment(), states.getOrDefault(s.segment().id(), s.state()), s.state()))
                .toList();
    }

    private static long absent(ClusterGaps cluster) {
        return cluster.segments().stream()
                .filter(s -> s.state() == SegmentState.ABSENT)
                .count();
    }
}
