package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yuntu.graph.GraphWriter;

/// Writing statements with their parameters, made ready outside the transaction that will run them.
final class Recorded implements GraphWriter {

    private record Statement(String name, Map<String, Object> parameters) {}

    private final List<Statement> statements = new ArrayList<>();

    @Override
    public void run(String name, Map<String, Object> parameters) {
        statements.add(new Statement(name, parameters));
    }

    void replay(GraphWriter target) {
        statements.forEach(statement -> target.run(statement.name(), statement.parameters()));
    }
}
