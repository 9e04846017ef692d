package org.yuntu.ingest;

import java.util.List;

/// What a chunk of rows will do to the graph, decided before anything is written.
///
/// @param created enterprises that are new
/// @param changed enterprises that exist and got statements
/// @param held rows whose enterprise is unsure
/// @param unchanged rows that had been stated before
/// @param matchedByName rows tied to an enterprise by name and prefecture
/// @param updated enterprises older than the import that it makes different, as far as this chunk adds to them
record ChunkPlan(
        List<EnterpriseState> created,
        List<EnterpriseState> changed,
        List<Held> held,
        long stated,
        long unchanged,
        long matchedByName,
        long updated) {

    /// A row that waits for a decision, with the ids of the enterprises it may be.
    record Held(Incoming row, List<String> candidates) {}
}
