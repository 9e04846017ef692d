package org.yuntu.ingest.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yuntu.graph.GraphStore;

/// Relationships and waiting references, inside one transaction.
final class Edges {

    private final GraphStore.Work work;

    Edges(GraphStore.Work work) {
        this.work = work;
    }

    /// @param links rows of `cypher/record/create_links`
    /// @param pending rows made by [#pending]
    /// @param idle ids of pending references that may not be waited for any more
    void create(List<Map<String, Object>> links, List<Map<String, Object>> pending, Collection<String> idle) {
        if (!links.isEmpty()) {
            work.run("record/create_links", Map.of("rows", links));
        }
        if (!pending.isEmpty()) {
            work.run("record/pend_links", Map.of("rows", pending));
        }
        if (!idle.isEmpty()) {
            work.run("record/drop_idle_pending", Map.of("ids", List.copyOf(idle)));
        }
    }

    /// @param by `fromRecord` or `fromEnterprise`, and the id of who names it
    static Map<String, Object> pending(Reach reach, String by, String id, Map<String, Object> properties) {
        return Map.of(
                by,
                id,
                "id",
                reach.pendingId(),
                "name",
                reach.word(),
                "kinds",
                reach.targets(),
                "code",
                reach.code(),
                "properties",
                properties);
    }
}
