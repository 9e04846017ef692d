package org.yuntu.analysis.ecosystem;

/// A relationship of a record, as seen from it.
///
/// @param outgoing from the record to the other
record Link(String type, boolean outgoing, Actor other, Provenance provenance) {}
