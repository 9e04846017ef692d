package org.yuntu.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.yuntu.model.FactKind;

/// A record that cells rest on, with what says so.
///
/// @param source file, list or document; empty when unknown
/// @param synthetic invented for demonstration
public record Evidence(
        String id,
        String name,
        String source,
        Optional<LocalDate> statedOn,
        String batch,
        FactKind kind,
        boolean synthetic) {

    /// The fact that ties a firm to a segment; under the firm's id.
    public static Evidence of(FirmClaim claim) {
        FirmClaim.Evidence e = claim.evidence();
        return new Evidence(
                claim.firm().id(), claim.firm().name(), e.source(), e.statedOn(), e.batch(), e.kind(), false);
    }
}
