package org.yuntu.analysis;

import java.util.Comparator;
import java.util.List;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// One cluster's chains inside the area.
///
/// @param segments one row for each segment of the template: gaps to act on, worst first; gaps nobody anywhere
/// is known to fill; the rest
/// @param links the same rolled up to 环节, by chain, then from upstream to downstream
/// @param broken edges of the template at which the chain breaks here
public record ClusterGaps(
        Cluster cluster,
        ClusterSummary summary,
        List<SegmentRow> segments,
        List<LinkCoverage> links,
        List<BrokenLink> broken) {

    public ClusterGaps {
        segments = List.copyOf(segments);
        links = List.copyOf(links);
        broken = List.copyOf(broken);
    }

    /// Rows that are not fully covered, worst first.
    public List<SegmentRow> gaps() {
        return segments.stream().filter(s -> s.state().isGap()).toList();
    }

    /// The gaps to act on, worst first.
    public List<SegmentRow> pressing() {
        return gaps().stream().filter(s -> !isUnfilled(s)).toList();
    }

    /// Gaps that nobody anywhere is known to fill: there the data have to be checked before anything else.
    public List<SegmentRow> unfilled() {
        return gaps().stream().filter(this::isUnfilled).toList();
    }

    /// Where no maker from elsewhere was imported at all, that there is none says nothing.
    private boolean isUnfilled(SegmentRow row) {
        return row.absentEverywhere() && summary.outsideFirms() > 0;
    }

    /// Outside inputs, in the order of their ids.
    public List<SegmentRow> external() {
        return segments.stream()
                .filter(s -> s.state() == SegmentState.EXTERNAL)
                .sorted(Comparator.comparing(s -> s.segment().id()))
                .toList();
    }
}
