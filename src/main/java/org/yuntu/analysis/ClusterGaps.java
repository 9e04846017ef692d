package org.yuntu.analysis;

import java.util.Comparator;
import java.util.List;
import org.yuntu.model.Cluster;
import org.yuntu.model.SegmentState;

/// One cluster's chains inside the area.
///
/// @param segments one row for each segment of the template, worst first
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
        return segments.stream().filter(s -> s.state() != SegmentState.PRESENT).toList();
    }

    /// The gaps to act on first: by severity, and those that nobody anywhere is known to fill at the end, because
    /// there the data
    /// have to be checked before anything else.
    public List<SegmentRow> pressing() {
        return gaps().stream()
                .sorted(Comparator.comparing(SegmentRow::absentEverywhere))
                .toList();
    }
}
