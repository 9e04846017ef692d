package org.yuntu.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.springframework.stereotype.Component;

/// The graph for everyone above: statements by name, in transactions that the driver repeats when the server asks
/// for
/// it.
@Component
public final class GraphStore implements GraphReader {

    /// Rows the server sends at once; large enough for whole-graph reads (see `docs/benchmarks.md`).
    private static final long FETCH_SIZE = 20_000;

    private final Driver driver;
    private final CypherLibrary library;
    private final SessionConfig sessions;

    /// @param schema asked for so that no statement runs before the migrations, also where beans are made on demand
    GraphStore(Driver driver, CypherLibrary library, GraphProperties properties, SchemaVersion schema) {
        this.driver = driver;
        this.library = library;
        this.sessions = SessionConfig.builder()
                .withDatabase(properties.database())
                .withFetchSize(FETCH_SIZE)
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

    /// One reading transaction; may be run again from the start when the server asks for a retry.
    public <T> T read(Function<Work, T> work) {
        try (Session session = driver.session(sessions)) {
            return session.executeRead(tx -> work.apply(new Work(tx)));
        }
    }

    /// One writing transaction; may be run again from the start when the server asks for a retry.
    ///
    /// A commit whose answer was lost may have happened: work that must not happen twice keeps a ledger in the same
    /// transaction.
    public <T> T write(Function<Work, T> work) {
        try (Session session = driver.session(sessions)) {
            return session.executeWrite(tx -> work.apply(new Work(tx)));
        }
    }

    /// Does the work in one transaction and takes it back; what it returns is what would have come of it.
    public <T> T rehearse(Function<Work, T> work) {
        try (Session session = driver.session(sessions);
                Transaction tx = session.beginTransaction()) {
            T outcome = work.apply(new Work(tx));
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
    public final class Work implements GraphReader {

        private final SimpleQueryRunner tx;

        private Work(SimpleQueryRunner tx) {
            this.tx = tx;
        }

        @Override
        public <T> List<T> list(String name, Map<String, Object> parameters, Function<Row, T> mapper) {
            return tx.run(library.get(name).text(), parameters).list(r -> mapper.apply(new Row(r)));
        }

        @Override
        public void forEach(String name, Map<String, Object> parameters, Consumer<Row> consumer) {
            tx.run(library.get(name).text(), parameters).forEachRemaining(r -> consumer.accept(new Row(r)));
        }

        /// Runs a writing statement for its effect.
        public void run(String name, Map<String, Object> parameters) {
            tx.run(library.get(name).text(), parameters).consume();
        }
    }
}
