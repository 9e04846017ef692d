package org.yuntu.graph;

import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Whether the graph answers and is whole, and which schema it has, for `/actuator/health`.
@Component
final class StoreHealthIndicator extends AbstractHealthIndicator {

    private final GraphStore store;
    private final StoreSchema schema;
    private final SchemaVersion version;

    StoreHealthIndicator(GraphStore store, StoreSchema schema, SchemaVersion version) {
        super("The graph does not answer");
        this.store = store;
        this.schema = schema;
        this.version = version;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        List<String> restoring;
        try {
            restoring = store.list("store/find_restoring", Map.of(), row -> row.text("restoring"));
        } catch (StoreUnavailableException e) {
            // Thrown on, each probe of a monitor would leave a stack trace in the log
            builder.down().withDetail("graph", String.valueOf(e.getMessage()));
            return;
        }
        if (restoring.isEmpty()) {
            builder.up();
        } else {
            builder.outOfService().withDetail("restoring", restoring.getFirst());
        }
        builder.withDetail("schema", version.version()).withDetail("shared", schema.shared());
    }
}
