package org.yuntu;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.test.context.TestComponent;

/// The graph of the tests, for what a test plants in it and takes away again.
@TestComponent
public final class TestGraph {

    private final Driver driver;

    TestGraph(Driver driver) {
        this.driver = driver;
    }

    public void run(String cypher) {
        run(cypher, Map.of());
    }

    public void run(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
    }
}
