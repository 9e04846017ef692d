package org.yuntu.graph;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the schema up to date, also when several processes start on one store at once.
///
/// The library marks its work by a node and gives up when there is one, also one left by a killed process. So
/// others are waited for, and a mark that stays the same for long is taken for a dead process's. Who opens an
/// embedded store knows that nobody else can be at it, and clears old marks at once ([EmbeddedNeo4j]).
final class SchemaMigrations {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigrations.class);
    /// Migrations take seconds; taking over from a live process would break their record for good.
    static final long PATIENCE_MILLIS = 60_000;

    /// Label of the library's mark.
    static final String MARK = "__Neo4jMigrationsLock";
    private static final long POLL_MILLIS = 200;

    private final Driver driver;
    private final QueryConfig queries;
    private final Migrations migrations;

    /// @param target version to stop at, or null for the newest
    SchemaMigrations(Driver driver, String database, @Nullable String target) {
        this.driver = driver;
        this.queries = QueryConfig.builder().withDatabase(database).build();
        this.migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/migrations")
                        .withDatabase(database)
                        .withTarget(target == null ? null : "V" + target)
                        .build(),
                driver);
    }

    /// @param patienceMillis how long another process is waited for
    static SchemaVersion bringUpToDate(Driver driver, String database, long patienceMillis) {
        return new SchemaMigrations(driver, database, null).apply(patienceMillis);
    }

    /// The last of all versions known here, and the last one the store has.
    record State(String newest, Optional<String> applied) {}

    State state() {
        var all = List.copyOf(migrations.info().getElements());
        return new State(
                all.getLast().getVersion(),
                all.stream()
                        .filter(e -> e.getState() == MigrationState.APPLIED)
                        .map(MigrationChain.Element::getVersion)
                        .reduce((earlier, later) -> later));
    }

    SchemaVersion apply(long patienceMillis) {
        List<String> seen = List.of();
        long waited = 0;
        while (true) {
            try {
                return new SchemaVersion(
                        migrations.apply().map(Object::toString).orElse("none"));
            } catch (MigrationsException e) {
                if (!String.valueOf(e.getMessage()).contains(MARK)) {
                    throw e;
                }
            }
            List<String> marks = marks();
            waited = marks.equals(seen) ? waited + POLL_MILLIS : 0;
            seen = marks;
            if (waited >= patienceMillis && !marks.isEmpty()) {
                log.warn("Taking over migrations that another process left behind");
                driver.executableQuery("MATCH (l:" + MARK + ") WHERE l.id IN $ids DELETE l")
                        .withParameters(Map.of("ids", marks))
                        .withConfig(queries)
                        .execute();
            } else {
                sleep();
            }
            migrations.clearCache();
        }
    }

    /// Ids of the marks of processes that migrate or died at it.
    private List<String> marks() {
        return driver
                .executableQuery("MATCH (l:" + MARK + ") RETURN l.id AS id ORDER BY id")
                .withConfig(queries)
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static void sleep() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another process migrates the store", e);
        }
    }
}
