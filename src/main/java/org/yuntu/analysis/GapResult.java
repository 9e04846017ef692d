package org.yuntu.analysis;

import java.util.List;

/// Answer of the gap analysis: where the chains of some clusters have holes inside an area, how bad, what to do,
/// and on what evidence. A value: the same projection, scope and parameters give an equal result.
public record GapResult(Scope scope, GapParameters parameters, DataState data, List<ClusterGaps> clusters) {

    public GapResult {
        clusters = List.copyOf(clusters);
    }

    GapResult with(Fullness known) {
        return new GapResult(scope, parameters, data.with(known), clusters);
    }
}
