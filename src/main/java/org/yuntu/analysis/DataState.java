package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Optional;

/// Which state of the data a [GapResult] speaks of, and how much of it counted.
///
/// @param fingerprint of the projection
/// @param firms all firms
/// @param firmsInScope firms of the area, whether they produce something of a template or not
/// @param makersInScope firms of the area with at least one admitted fact on the analysed clusters
/// @param makersOutside the same outside the area
/// @param firmsWithoutRegion firms no source places anywhere; they count as outside
/// @param fullness how much is known of all firms
/// @param oldest date of the oldest admitted dated fact on the analysed clusters
/// @param newest date of the newest
public record DataState(
        String fingerprint,
        int firms,
        int firmsInScope,
        int makersInScope,
        int makersOutside,
        int firmsWithoutRegion,
        Fullness fullness,
        Optional<LocalDate> oldest,
        Optional<LocalDate> newest,
        FactCounts facts) {

    DataState with(Fullness known) {
        return new DataState(
                fingerprint,
                firms,
                firmsInScope,
                makersInScope,
                makersOutside,
                firmsWithoutRegion,
                known,
                oldest,
                newest,
                facts);
    }

    /// PRODUCES facts on the analysed clusters: each is admitted or rejected for the first reason that applies.
    ///
    /// @param admitted sum of the three kinds
    /// @param undated admitted facts without a date
    /// @param rejectedKind kind not asked for
    /// @param rejectedConfidence below c_min
    /// @param rejectedInactive firm cancelled, revoked or moved away
    /// @param rejectedLater stated after the date of the analysis
    /// @param outsideTemplates facts on products that are in no template at all
    public record FactCounts(
            int total,
            int admitted,
            int observed,
            int derived,
            int predicted,
            int undated,
            int rejectedKind,
            int rejectedConfidence,
            int rejectedInactive,
            int rejectedLater,
            int outsideTemplates) {}
}
