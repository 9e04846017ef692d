package org.yuntu.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;

/// Constraints and indexes of the store and the migrations that made them, before anything else is done to it.
public final class StoreSchema {

    private final Driver driver;
    private final String database;
    private final CypherLibrary library;
    private final boolean shared;
    private final QueryConfig queries;

    /// @param shared whether the store belongs to another process on this computer, which works on it
    StoreSchema(Driver driver, String database, CypherLibrary library, boolean shared) {
        this.driver = driver;
        this.database = database;
        this.library = library;
        this.shared = shared;
        this.queries = QueryConfig.builder().withDatabase(database).build();
    }

    /// Whether another process on this computer has the store open, `yuntu run` above all.
    public boolean shared() {
        return shared;
    }

    /// The last version of the migrations at hand.
    public String newest() {
        return new SchemaMigrations(driver, database, null).state().newest();
    }

    /// The last version applied to the store, unless it is new.
    public Optional<String> findApplied() {
        return new SchemaMigrations(driver, database, null).state().applied();
    }

    /// File of the restore that is under way or was broken off.
    public Optional<String> findRestoring() {
        return rows(library.get("store/find_restoring").text()).stream()
                .map(row -> row.get("restoring").asString())
                .findFirst();
    }

    /// @throws UnfinishedRestoreException when the store holds half a restore
    void requireWhole() {
        findRestoring().ifPresent(file -> {
            throw new UnfinishedRestoreException(file);
        });
    }

    public SchemaVersion bringUpToDate() {
        return SchemaMigrations.bringUpToDate(driver, database, SchemaMigrations.PATIENCE_MILLIS);
    }

    /// Makes an empty store one of an earlier version, so that migrations of data after that version meet the data.
    public void become(String version) {
        if (findApplied().filter(version::equals).isPresent()) {
            return;
        }
        rows("SHOW CONSTRAINTS YIELD name RETURN name").forEach(row -> drop("CONSTRAINT", row));
        rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name").forEach(row -> drop("INDEX", row));
        rows("MATCH (m:__Neo4jMigration) DETACH DELETE m");
        new SchemaMigrations(driver, database, version).apply(SchemaMigrations.PATIENCE_MILLIS);
    }

    /// Names of the schema cannot be parameters of DROP; these come from the store itself.
    private void drop(String what, Record row) {
        rows("DROP " + what + " `" + row.get("name").asString().replace("`", "``") + "` IF EXISTS");
    }

    private List<Record> rows(String cypher) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of())
                .withConfig(queries)
                .execute()
                .records();
    }
}
