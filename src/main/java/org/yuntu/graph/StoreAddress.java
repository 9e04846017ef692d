package org.yuntu.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/// Where the driver finds the store of a data folder: in this JVM, or in the running `yuntu run` that has it open.
final class StoreAddress implements Neo4jConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreAddress.class);

    /// How long a command waits for another one that has the store open but does not serve it.
    private static final long WAIT_MILLIS = 600_000;

    private final URI uri;
    private final String password;
    private final @Nullable EmbeddedNeo4j own;

    private StoreAddress(URI uri, String password, @Nullable EmbeddedNeo4j own) {
        this.uri = uri;
        this.password = password;
        this.own = own;
    }

    static StoreAddress open(GraphProperties properties) {
        long end = System.currentTimeMillis() + WAIT_MILLIS;
        boolean told = false;
        while (true) {
            var lock = StoreLock.tryAcquire(properties.data());
            if (lock.isPresent()) {
                EmbeddedNeo4j own;
                try {
                    own = EmbeddedNeo4j.start(properties, lock.get());
                } catch (RuntimeException e) {
                    lock.get().close();
                    throw e;
                }
                return new StoreAddress(own.uri(), own.password(), own);
            }
            var address = StoreLock.findAddress(properties.data());
            if (address.isPresent()) {
                return new StoreAddress(address.get(), EmbeddedNeo4j.readPassword(properties.data()), null);
            }
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("Another yuntu process has had the store in "
                        + properties.data().toAbsolutePath()
                        + " open for ten minutes without serving it: stop it, or use another folder with --data");
            }
            if (!told) {
                log.warn("Waiting for another yuntu process to open the store in {}", properties.data());
                told = true;
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the store", e);
        }
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(EmbeddedNeo4j.user(), password);
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
