package org.yuntu.analysis;

import org.yuntu.model.SegmentState;

/// Segments rolled up to their 环节.
///
/// @param segments number of judged segments, that is, without outside inputs
/// @param covered how many are covered here
/// @param completeness covered share of the link's weight, 0..1
/// @param firms firms here that cover any of them
/// @param state gap when none is covered, single source when one firm holds all that is, covered when all
/// segments are and none is a single source, weak otherwise
public record LinkCoverage(
        GapProjection.Link link, int segments, int covered, double completeness, int firms, SegmentState state) {}
