package org.yuntu.analysis;

import org.yuntu.model.Criticality;

/// An edge of the template at which the chain breaks here.
///
/// @param from the input
/// @param to what is made of it
public record BrokenLink(
        Kind kind, SegmentRef from, SegmentRef to, Criticality criticality, boolean chokepoint, String source) {

    public enum Kind {
        /// `to` is made here, its input `from` is not.
        MISSING_INPUT,
        /// `from` is made here, and none of its users is.
        MISSING_DOWNSTREAM
    }
}
