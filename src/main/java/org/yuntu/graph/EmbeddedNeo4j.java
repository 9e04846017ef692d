package org.yuntu.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// Neo4j Community in this JVM, reachable over Bolt on the loopback interface only, closed by a random password.
///
/// By default an embedded Neo4j asks for no password, reads server files with LOAD CSV, calls out
/// to the network and broadcasts for peers; every setting below that shuts one of these doors is
/// guarded by `EmbeddedNeo4jTests`.
final class EmbeddedNeo4j implements AutoCloseable {

    private static final String USER = "neo4j";

    private final StoreLock lock;
    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(
            StoreLock lock,
            DatabaseManagementService service,
            GraphDatabaseService database,
            URI uri,
            String password) {
        this.lock = lock;
        this.service = service;
        this.database = database;
        this.uri = uri;
        this.password = password;
    }

    /// Opens the store of a data folder. Takes over the lock and closes it with the store.
    static EmbeddedNeo4j start(GraphProperties properties, StoreLock lock) {
        Path home = properties.data().toAbsolutePath().normalize().resolve("neo4j");
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", properties.boltPort()))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", properties.boltPort()))
                .setConfig(BoltConnector.enable_discovery, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        properties.pageCache().toBytes())
                .build();
        try {
            String password = ensurePassword(service, properties.data());
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(properties.database());
            var address = database.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            URI uri = URI.create("bolt://127.0.0.1:" + address.getPort());
            try (Transaction tx = database.beginTx()) {
                tx.findNodes(Label.label(SchemaMigrations.MARK)).forEachRemaining(Node::delete);
                tx.commit();
            }
            lock.publish(uri);
            return new EmbeddedNeo4j(lock, service, database, uri, password);
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    /// The password is set before it is written down: a kill in between leaves no file, and the
    /// next start sets a new one.
    private static String ensurePassword(DatabaseManagementService service, Path data) {
        Path file = passwordFile(data);
        if (Files.exists(file)) {
            return readPassword(data);
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (Transaction tx = service.database(SYSTEM_DATABASE_NAME).beginTx()) {
            tx.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password))
                    .close();
            tx.commit();
        }
        try {
            Path temporary = file.resolveSibling("neo4j.password.new");
            Files.deleteIfExists(temporary);
            if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
                Files.createFile(
                        temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(temporary, password);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return password;
    }

    static String readPassword(Path data) {
        try {
            return Files.readString(passwordFile(data)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the store's password file " + passwordFile(data), e);
        }
    }

    private static Path passwordFile(Path data) {
        return data.resolve("neo4j.password");
    }

    static String user() {
        return USER;
    }

    URI uri() {
        return uri;
    }

    String password() {
        return password;
    }

    /// For the program's own statements, without a password and without Bolt.
    GraphDatabaseService database() {
        return database;
    }

    @Override
    public void close() {
        service.shutdown();
        lock.close();
    }
}
