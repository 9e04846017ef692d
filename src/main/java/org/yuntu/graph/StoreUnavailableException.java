package org.yuntu.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/// The Neo4j server that `spring.neo4j.uri` names cannot be used (any more). Texts for users are `cli.store.<reason>`.
public final class StoreUnavailableException extends RuntimeException {

    public enum Reason {
        /// Nothing answers there, or something that does not speak Bolt.
        UNREACHABLE,
        /// User or password are wrong, or missing.
        REFUSED,
        /// The server has no database of the configured name, or it is not ready.
        NO_DATABASE,
        /// It was there and has gone away, or a cluster has no leader at the moment.
        AWAY
    }

    private final Reason reason;

    private StoreUnavailableException(Reason reason, Throwable cause) {
        super("The Neo4j server cannot be used (" + reason + "): check spring.neo4j.uri and its authentication", cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Whether the server's being away is behind a problem, however deep.
    public static boolean isBehind(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailableException
                    || cause instanceof ServiceUnavailableException
                    || cause instanceof SessionExpiredException) {
                return true;
            }
        }
        return false;
    }

    /// The problem, or in its place that the server is away.
    static RuntimeException explain(RuntimeException problem) {
        return isBehind(problem) && !(problem instanceof StoreUnavailableException)
                ? new StoreUnavailableException(Reason.AWAY, problem)
                : problem;
    }

    static void requireReachable(Driver driver, String database) {
        try {
            driver.verifyConnectivity();
        } catch (SecurityException e) {
            throw new StoreUnavailableException(Reason.REFUSED, e);
        } catch (Neo4jException e) {
            throw new StoreUnavailableException(Reason.UNREACHABLE, e);
        }
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            session.run("RETURN 1").consume();
        } catch (SecurityException e) {
            throw new StoreUnavailableException(Reason.REFUSED, e);
        } catch (ServiceUnavailableException e) {
            throw new StoreUnavailableException(Reason.UNREACHABLE, e);
        } catch (Neo4jException e) {
            throw new StoreUnavailableException(Reason.NO_DATABASE, e);
        }
    }
}
