package org.yuntu.graph.backup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.yuntu.graph.CypherLibrary;
import tools.jackson.databind.json.JsonMapper;

/// Reads all of a graph inside one transaction, node by node and then relationship by relationship, keeping none.
final class GraphContents {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final long TOLD_EVERY = 20_000;

    private final SimpleQueryRunner tx;
    private final CypherLibrary library;
    private final LongConsumer progress;
    private final Fingerprint fingerprint = new Fingerprint();
    private long done;

    GraphContents(SimpleQueryRunner tx, CypherLibrary library, LongConsumer progress) {
        this.tx = tx;
        this.library = library;
        this.progress = progress;
    }

    /// Takes lines of an archive.
    @FunctionalInterface
    interface Lines {
        void add(Map<String, Object> line);
    }

    void nodes(Lines lines) {
        tx.run(library.get("store/nodes").text()).forEachRemaining(row -> {
            long id = NodeTable.number(row.get("id").asString());
            Map<String, Object> line = new TreeMap<>();
            line.put(
                    "labels",
                    row.get("labels").asList(Value::asString).stream().sorted().toList());
            line.put("properties", properties(row));
            fingerprint.addNode(id, JSON.writeValueAsBytes(line));
            line.put("id", id);
            lines.add(line);
            tell();
        });
    }

    void relationships(Lines lines) {
        tx.run(library.get("store/relationships").text()).forEachRemaining(row -> {
            long from = NodeTable.number(row.get("from").asString());
            long to = NodeTable.number(row.get("to").asString());
            Map<String, Object> line = new TreeMap<>();
            line.put("type", row.get("type").asString());
            line.put("properties", properties(row));
            fingerprint.addRelationship(from, to, JSON.writeValueAsBytes(line));
            line.put("ends", List.of(from, to));
            lines.add(line);
            tell();
        });
    }

    private static Map<String, Object> properties(Record row) {
        return PropertyJson.encode(row.get("properties").asMap());
    }

    private void tell() {
        if (++done % TOLD_EVERY == 0) {
            progress.accept(done);
        }
    }

    Contents contents() {
        return fingerprint.contents();
    }
}
