package org.yuntu.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/// The Neo4j server that `spring.neo4j.uri` names cannot be used. Texts for users are `cli.store.<reason>`.
public final class StoreUnavailableException extends RuntimeException {

    public enum Reason {
        /// Nothing answers there, or something that does not speak Bolt.
        UNREACHABLE,
        /// User or password are wrong, or missing.
        REFUSED,
        /// The server has no database of the configured name, or it is not ready.
        NO_DATABASE
    }

    private final Reason reason;

    private StoreUnavailableException(Reason reason, Neo4jException cause) {
        super("The Neo4j server cannot be used (" + reason + "): check spring.neo4j.uri and its authentication", cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
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
