package org.yuntu.report;

import java.util.List;
import java.util.function.Function;
import org.yuntu.analysis.ClusterGaps;
import org.yuntu.analysis.ClusterSummary;
import org.yuntu.model.ChainPosition;
import org.yuntu.model.SegmentState;

/// The columns of the table of clusters in all formats; headers are `report.column.<name>`.
///
/// @param width in characters of the widest usual value
record OverviewColumn(String name, int width, Function<ClusterSummary, Object> value) {

    /// What stands in the column when a chain has no segment of that sort.
    private static final String NOTHING = "–";

    static List<OverviewColumn> all() {
        return List.of(
                new OverviewColumn("completeness", 10, s -> new Share(s.completeness())),
                stage("upstream", ChainPosition.UPSTREAM),
                stage("midstream", ChainPosition.MIDSTREAM),
                stage("downstream", ChainPosition.DOWNSTREAM),
                new OverviewColumn(
                        "path",
                        10,
                        s -> s.longestPath().coveredLength() + "/"
                                + s.longestPath().templateLength()),
                count("absent", SegmentState.ABSENT),
                count("fragile", SegmentState.FRAGILE),
                count("weak", SegmentState.WEAK),
                count("present", SegmentState.PRESENT),
                count("external", SegmentState.EXTERNAL),
                new OverviewColumn("firms", 10, ClusterSummary::firms));
    }

    String header(GapWords words) {
        return words.text("report.column." + name);
    }

    Object of(ClusterGaps cluster) {
        return value.apply(cluster.summary());
    }

    private static OverviewColumn stage(String name, ChainPosition position) {
        return new OverviewColumn(name, 8, s -> {
            Double share = s.stageCompleteness().get(position);
            return share == null ? NOTHING : new Share(share);
        });
    }

    private static OverviewColumn count(String name, SegmentState state) {
        return new OverviewColumn(name, 8, s -> s.count(state));
    }
}
