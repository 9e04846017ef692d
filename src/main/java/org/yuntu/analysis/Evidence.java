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
        boolean synthetic) {}
