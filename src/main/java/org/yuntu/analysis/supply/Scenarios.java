package org.yuntu.analysis.supply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuntu.graph.GraphStore;

/// Scenarios kept in the graph under a name; the same name replaces what was stored.
@Component
public final class Scenarios {

    private static final String SOURCE = "yuntu scenario";

    private final GraphStore store;

    Scenarios(GraphStore store) {
        this.store = store;
    }

    /// By name.
    public List<Scenario> list() {
        return store.list(
                "analysis/scenarios",
                Map.of(),
                row -> new Scenario(row.text("name"), row.text("remove"), row.text("add"), row.text("close")));
    }

    public Optional<Scenario> find(String name) {
        return list().stream().filter(s -> s.name().equals(name.strip())).findFirst();
    }

    public void store(Scenario scenario) {
        Map<String, Object> properties = Map.of(
                "name", scenario.name(),
                "remove", scenario.remove(),
                "add", scenario.add(),
                "close", scenario.close(),
                "source", SOURCE);
        store.write(work -> {
            work.run("scenario/put", Map.of("id", scenario.name(), "properties", properties));
            return true;
        });
    }

    /// @return whether there was one
    public boolean delete(String name) {
        boolean known = find(name).isPresent();
        store.write(work -> {
            work.run("scenario/delete", Map.of("id", name.strip()));
            return true;
        });
        return known;
    }
}
