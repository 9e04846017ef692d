package org.yuntu.graph;

import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Values;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/// A transaction that takes Cypher, over Bolt or inside the JVM of the store.
interface Statements {

    void forEach(String cypher, Map<String, Object> parameters, Consumer<Row> consumer);

    void run(String cypher, Map<String, Object> parameters);

    record OverBolt(SimpleQueryRunner tx) implements Statements {

        @Override
        public void forEach(String cypher, Map<String, Object> parameters, Consumer<Row> consumer) {
            tx.run(cypher, parameters).forEachRemaining(source -> consumer.accept(new Row(source.keys(), source::get)));
        }

        @Override
        public void run(String cypher, Map<String, Object> parameters) {
            tx.run(cypher, parameters).consume();
        }
    }

    record InProcess(Transaction tx) implements Statements {

        @Override
        public void forEach(String cypher, Map<String, Object> parameters, Consumer<Row> consumer) {
            try (Result result = tx.execute(cypher, parameters)) {
                while (result.hasNext()) {
                    Map<String, Object> source = result.next();
                    consumer.accept(new Row(result.columns(), column -> Values.value(source.get(column))));
                }
            }
        }

        @Override
        public void run(String cypher, Map<String, Object> parameters) {
            tx.execute(cypher, parameters).close();
        }
    }
}
