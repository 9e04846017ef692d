package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yuntu.dataset.record.RecordKinds;
import org.yuntu.graph.GraphStore;
import org.yuntu.graph.Row;
import org.yuntu.ingest.FactsJson;
import org.yuntu.ingest.Statement;

/// Records in the graph, inside one transaction.
final class RecordGraph {

    private final GraphStore.Work work;

    RecordGraph(GraphStore.Work work) {
        this.work = work;
    }

    List<RecordState> find(String kind, Collection<String> ids, Collection<String> numbers, Collection<String> names) {
        return work.list(
                "record/find_records",
                Map.of(
                        "kind", kind,
                        "ids", List.copyOf(ids),
                        "numbers", List.copyOf(numbers),
                        "names", List.copyOf(names)),
                RecordGraph::state);
    }

    List<RecordState> statedIn(String batch, int limit) {
        return work.list("record/find_stated_records", Map.of("batch", batch, "limit", limit), RecordGraph::state);
    }

    List<RecordState> unlinked(int limit) {
        return work.list("record/find_unlinked", Map.of("limit", limit), RecordGraph::state);
    }

    void put(Collection<RecordState> states) {
        if (!states.isEmpty()) {
            work.run(
                    "record/put_records",
                    Map.of("rows", states.stream().map(RecordState::row).toList()));
        }
    }

    private static RecordState state(Row row) {
        List<Statement> statements = new ArrayList<>();
        for (Map<String, Object> s : row.maps("statements")) {
            statements.add(new Statement(
                    String.valueOf(s.get("fingerprint")),
                    String.valueOf(s.get("batch")),
                    number(s, "sequence"),
                    number(s, "record"),
                    number(s, "line"),
                    FactsJson.read(String.valueOf(s.get("facts")))));
        }
        return RecordState.of(row.text("id"), RecordKinds.get(row.text("kind")), statements);
    }

    private static long number(Map<String, Object> map, String key) {
        if (map.get(key) instanceof Long number) {
            return number;
        }
        throw new IllegalStateException("Statement without " + key + ": " + map);
    }
}
