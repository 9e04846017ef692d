package org.yuntu.analysis.feasibility;

/// What counts as an activity of a region.
enum ActivityKind {
    /// Segments of the chains, by firms that make them.
    SEGMENTS,
    /// GB/T 4754 小类, by firms registered in them.
    INDUSTRIES
}
