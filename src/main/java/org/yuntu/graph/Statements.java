package org.yuntu.graph;

import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Values;
import org.neo4j.graphdb.Transaction;

/// A transaction that takes Cypher, over Bolt or inside the JVM of the store.
abstract sealed class Statements {

    private boolean wrote;

    abstract void forEach(String cypher, Map<String, Object> parameters, Consumer<Row> consumer);

    void run(String cypher, Map<String, Object> parameters) {
        forEach(cypher, parameters, row -> {});
    }

    /// Whether anything has been changed so far.
    boolean wrote() {
        return wrote;
    }

    final void note(boolean updates) {
        wrote |= updates;
    }

    static final class OverBolt extends Statements {

        private final SimpleQueryRunner tx;

        OverBolt(SimpleQueryRunner tx) {
            this.tx = tx;
        }

        @Override
        void forEach(String cypher, Map<String, Object> parameters, Consumer<Row> consumer) {
            var result = tx.run(cypher, parameters);
            result.forEachRemaining(source -> consumer.accept(new Row(source.keys(), source::get)));
            note(result.consume().counters().containsUpdates());
        }
    }

    static final class InProcess extends Statements {

        private final Transaction tx;

        InProcess(Transaction tx) {
            this.tx = tx;
        }

        @Override
        void forEach(String cypher, Map<String, Object> parameters, Consumer<Row> consumer) {
            try (var result = tx.execute(cypher, parameters)) {
                while (result.hasNext()) {
                    Map<String, Object> source = result.next();
                    consumer.accept(new Row(result.columns(), column -> Values.value(source.get(column))));
                }
                note(result.getQueryStatistics().containsUpdates());
            }
        }
    }
}
