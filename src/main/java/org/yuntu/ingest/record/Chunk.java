package org.yuntu.ingest.record;

/// What came of a chunk of rows.
///
/// @param stated rows that became statements or relationships
/// @param unchanged rows that had been stated before
record Chunk(long stated, long unchanged, long created, long updated) {

    static final Chunk NOTHING = new Chunk(0, 0, 0, 0);
}
