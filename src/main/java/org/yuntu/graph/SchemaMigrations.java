package org.yuntu.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the schema up to date, also when several processes start on one store at once.
///
/// The library marks its work by a node and gives up when there is one, also one left by a killed process. So nothing
/// is asked of it while the schema is current; otherwise others are waited for, and a mark that stays is taken for
/// a dead process's. Migrations are written so that running one twice does no harm.
final class SchemaMigrations {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigrations.class);
    private static final String MARK = "__Neo4jMigrationsLock";
    private static final long POLL_MILLIS = 200;

    private SchemaMigrations() {}

    /// @param patienceMillis how long another process is waited for; migrations take a second or two
    static SchemaVersion bringUpToDate(Driver driver, String database, long patienceMillis) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withDatabase(database)
                .build();
        Migrations migrations = new Migrations(config, driver);
        for (long waited = 0; !migrations.validate().isValid(); waited += POLL_MILLIS) {
            try {
                migrations.apply();
                break;
            } catch (MigrationsException e) {
                if (!String.valueOf(e.getMessage()).contains(MARK)) {
                    throw e;
                }
                if (waited >= patienceMillis) {
                    log.warn("Taking over migrations that another process left behind");
                    driver.executableQuery("MATCH (l:" + MARK + ") DELETE l")
                            .withConfig(
                                    QueryConfig.builder().withDatabase(database).build())
                            .execute();
                } else {
                    sleep();
                }
            }
            migrations.clearCache();
        }
        migrations.clearCache();
        return new SchemaVersion(
                migrations.info().getLastAppliedVersion().map(Object::toString).orElse("none"));
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
