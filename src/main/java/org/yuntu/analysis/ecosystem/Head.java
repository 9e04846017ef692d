package org.yuntu.analysis.ecosystem;

import java.util.Optional;
import org.yuntu.analysis.Evidence;

/// What every record has.
///
/// @param kind as in `kinds/kinds.csv`
public record Head(String id, String kind, String name, Place place, Provenance provenance) {

    public Evidence evidence() {
        Provenance p = provenance;
        return new Evidence(id, name, p.source(), p.statedOn(), p.batch(), p.kind(), p.synthetic());
    }

    /// The day it began, as far as a source says.
    public Optional<java.time.LocalDate> since() {
        return provenance.validFrom();
    }
}
