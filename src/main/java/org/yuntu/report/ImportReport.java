package org.yuntu.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.yuntu.ingest.Conflicts;
import org.yuntu.ingest.Receipt;

/// Everything there is to say of one import: its receipt, what it contradicts, what it does to the gaps.
///
/// @param gaps null when they were not looked at
public record ImportReport(
        @JsonUnwrapped Receipt receipt,
        Conflicts conflicts,
        @Nullable GapChanges gaps) {}
