package org.yuntu.graph.backup;

import java.time.Instant;
import java.util.SortedMap;

/// What an archive says of itself, in its last entry.
///
/// @param format of the archive; a program reads its own and earlier ones
/// @param schema version of the migrations the graph had
/// @param entries all others by name
public record Manifest(
        int format,
        String program,
        Instant madeAt,
        String schema,
        Contents contents,
        SortedMap<String, Entry> entries) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    record Entry(long bytes, String sha256) {}
}
