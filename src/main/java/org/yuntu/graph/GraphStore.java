package org.yuntu.graph;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.TransientFailureException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The graph for everyone above: statements by name, in transactions that the driver repeats when
/// the server asks for it.
@Component
public final class GraphStore implements GraphReader {

    /// Rows the server sends at once; large enough for whole-graph reads (see `docs/benchmarks.md`).
    private static final long FETCH_SIZE = 20_000;

    private static final Duration READ_PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY_AFTER = Duration.ofMillis(250);

    /// In the registry of all, so that a command that shows no metrics need not start one.
    private static final Timer READS = Metrics.timer("yuntu.graph.reads");

    private static final Timer WRITES = Metrics.timer("yuntu.graph.writes");

    private final Driver driver;
    private final CypherLibrary library;
    private final SessionConfig sessions;
    private final SessionConfig reading;
    private final Optional<GraphDatabaseService> own;

    /// @param schema asked for so that no statement runs before the migrations, also where beans are made on demand
    GraphStore(
            Driver driver,
            CypherLibrary library,
            GraphProperties properties,
            SchemaVersion schema,
            ObjectProvider<StoreAddress> address) {
        this.driver = driver;
        this.own = address.stream().flatMap(a -> a.findOwn().stream()).findFirst();
        this.library = library;
        this.sessions = sessions(driver, properties, AccessMode.WRITE);
        this.reading = sessions(driver, properties, AccessMode.READ);
    }

    /// All sessions share their bookmarks: what one of them has written the next one reads, whichever member of a
    /// cluster answers.
    private static SessionConfig sessions(Driver driver, GraphProperties properties, AccessMode mode) {
        return SessionConfig.builder()
                .withDatabase(properties.database())
                .withFetchSize(FETCH_SIZE)
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    /// Reads `cypher/<name>.cypher` into a list.
    @Override
    public <T> List<T> list(String name, Map<String, Object> parameters, Function<Row, T> mapper) {
        return read(tx -> tx.list(name, parameters, mapper));
    }

    /// Reads `cypher/<name>.cypher` row by row without keeping the rows.
    @Override
    public void forEach(String name, Map<String, Object> parameters, Consumer<Row> consumer) {
        read(tx -> {
            tx.forEach(name, parameters, consumer);
            return true;
        });
    }

    /// One reading transaction; run again from the start when the server asks for a retry. When the server is away
    /// it waits for a moment only: somebody looks at an empty page.
    ///
    /// @throws StoreUnavailableException when the server is away
    public <T> T read(Function<Work, T> work) {
        return READS.record(() -> {
            long end = System.nanoTime() + READ_PATIENCE.toNanos();
            while (true) {
                try (Session session = driver.session(reading);
                        Transaction tx = session.beginTransaction()) {
                    T outcome = work.apply(new Work(new Statements.OverBolt(tx)));
                    tx.commit();
                    return outcome;
                } catch (RuntimeException e) {
                    if (!passes(e) || System.nanoTime() > end) {
                        throw StoreUnavailableException.explain(e);
                    }
                    LockSupport.parkNanos(RETRY_AFTER.toNanos());
                }
            }
        });
    }

    /// One writing transaction; may be run again from the start when the server asks for a retry.
    ///
    /// A commit whose answer was lost may have happened: work that must not happen twice keeps a ledger in the same
    /// transaction.
    ///
    /// @throws StoreUnavailableException when the server has been away for half a minute
    public <T> T write(Function<Work, T> work) {
        return WRITES.record(() -> {
            try (Session session = driver.session(sessions)) {
                return session.executeWrite(tx -> throughTheGate(new Statements.OverBolt(tx), work));
            } catch (RuntimeException e) {
                throw StoreUnavailableException.explain(e);
            }
        });
    }

    /// One transaction that is tried once: for large writes of someone who keeps a ledger. Reads what the leader of
    /// a cluster has.
    ///
    /// When the store is in this JVM the statements go there directly; carrying them over Bolt took a third of the
    /// time of an import.
    ///
    /// @throws TransactionLostException when it may be tried again, after a look at the ledger
    public <T> T once(Function<Work, T> work) {
        try {
            return own.isPresent() ? inProcess(own.get(), work) : overBolt(work);
        } catch (RuntimeException e) {
            throw passes(e) ? new TransactionLostException(e) : e;
        }
    }

    private static boolean passes(Throwable problem) {
        return problem instanceof RetryableException
                || problem instanceof TransientFailureException
                || (problem.getCause() != null && passes(problem.getCause()));
    }

    private <T> T inProcess(GraphDatabaseService database, Function<Work, T> work) {
        try (org.neo4j.graphdb.Transaction tx = database.beginTx()) {
            T outcome = throughTheGate(new Statements.InProcess(tx), work);
            tx.commit();
            return outcome;
        }
    }

    private <T> T overBolt(Function<Work, T> work) {
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction()) {
            T outcome = throughTheGate(new Statements.OverBolt(tx), work);
            tx.commit();
            return outcome;
        }
    }

    /// Who has written anything passes the gate last of all, so a backup that holds it sees whole transactions only
    /// and no two wait for each other.
    ///
    /// @throws UnfinishedRestoreException when a restore has the store
    private <T> T throughTheGate(Statements statements, Function<Work, T> work) {
        T outcome = work.apply(new Work(statements));
        if (statements.wrote()) {
            statements.forEach(library.get("store/pass_gate").text(), Map.of(), row -> {
                String restoring = row.findText("restoring");
                if (restoring != null) {
                    throw new UnfinishedRestoreException(restoring);
                }
            });
        }
        return outcome;
    }

    /// Does the work in one transaction and takes it back; what it returns is what would have come of it.
    public <T> T rehearse(Function<Work, T> work) {
        if (own.isPresent()) {
            try (org.neo4j.graphdb.Transaction tx = own.get().beginTx()) {
                return work.apply(new Work(new Statements.InProcess(tx)));
            }
        }
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction()) {
            T outcome = work.apply(new Work(new Statements.OverBolt(tx)));
            tx.rollback();
            return outcome;
        }
    }

    /// Product name and version of the server, for `yuntu doctor`.
    public String serverVersion() {
        try (Session session = driver.session(sessions)) {
            return session.run("RETURN 1").consume().server().agent();
        }
    }

    /// Host and port that answer, for `yuntu doctor`.
    public String serverAddress() {
        try (Session session = driver.session(sessions)) {
            return session.run("RETURN 1").consume().server().address();
        }
    }

    /// Statements inside one transaction.
    public final class Work implements GraphReader, GraphWriter {

        private final Statements statements;

        private Work(Statements statements) {
            this.statements = statements;
        }

        @Override
        public <T> List<T> list(String name, Map<String, Object> parameters, Function<Row, T> mapper) {
            List<T> rows = new ArrayList<>();
            forEach(name, parameters, row -> rows.add(mapper.apply(row)));
            return rows;
        }

        @Override
        public void forEach(String name, Map<String, Object> parameters, Consumer<Row> consumer) {
            statements.forEach(library.get(name).text(), parameters, consumer);
        }

        @Override
        public void run(String name, Map<String, Object> parameters) {
            statements.run(library.get(name).text(), parameters);
        }
    }
}
