package org.yuntu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.graphdb.config.Setting;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuntu.GraphTest;

/// The doors an embedded Neo4j leaves open by default stay shut; run again at every Neo4j upgrade.
@GraphTest
class EmbeddedNeo4jTests {

    @Autowired
    StoreAddress address;

    @Autowired
    GraphProperties properties;

    @Autowired
    Driver driver;

    @Test
    void refusesBoltWithoutPassword() {
        assertRefused(AuthTokens.none());
    }

    @Test
    void refusesTheDefaultPassword() {
        assertRefused(AuthTokens.basic("neo4j", "neo4j"));
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress own : Collections.list(network.getInetAddresses())) {
                if (!own.isLoopbackAddress()) {
                    assertThatThrownBy(() -> {
                                try (Socket socket = new Socket()) {
                                    socket.connect(
                                            new InetSocketAddress(
                                                    own, address.getUri().getPort()),
                                            1000);
                                }
                            })
                            .as("%s", own)
                            .isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }

    @Test
    void doesNotReadFilesOfTheServer(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "secret\n");
        assertThatThrownBy(() -> loadCsv(secret.toUri().toString())).isInstanceOf(Neo4jException.class);
    }

    @Test
    void doesNotCallOutToTheNetwork() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            for (String host : List.of("127.0.0.1", "localhost", "[::1]")) {
                assertThatThrownBy(() -> loadCsv("http://" + host + ":" + port + "/x.csv"))
                        .isInstanceOf(Neo4jException.class);
            }
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void reportsNoUsageAndBroadcastsNothing() {
        for (Setting<Boolean> door : List.of(
                GraphDatabaseSettings.udc_enabled,
                BoltConnector.server_bolt_telemetry_enabled,
                BoltConnector.enable_discovery,
                HttpConnector.enabled,
                HttpsConnector.enabled)) {
            assertThat(setting(door.name())).as(door.name()).isEqualTo("false");
        }
    }

    @Test
    void keepsItsPasswordReadableByTheOwnerOnly() throws Exception {
        Path file = properties.data().resolve("neo4j.password");
        assertThat(Files.readString(file)).hasSizeGreaterThanOrEqualTo(32);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "file system without POSIX rights");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private String setting(String name) {
        try (var session = driver.session()) {
            var rows = session.run(
                            "SHOW SETTINGS YIELD name, value WHERE name = $name RETURN value", Map.of("name", name))
                    .list();
            return rows.isEmpty() ? "not listed" : rows.getFirst().get("value").asString();
        }
    }

    private void loadCsv(String url) {
        try (var session = driver.session()) {
            session.run("LOAD CSV FROM $url AS row RETURN row", Map.of("url", url))
                    .consume();
        }
    }

    private void assertRefused(AuthToken token) {
        try (Driver other = GraphDatabase.driver(address.getUri(), token)) {
            assertThatThrownBy(other::verifyConnectivity).isInstanceOf(Neo4jException.class);
        }
    }
}
