package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// Everything the graph says of enterprises, as sorted lines: two equal dumps are equal graphs. Imports themselves
/// (their times and receipts) are history, not facts, and only appear as the source of a statement.
public final class GraphDump {

    private GraphDump() {}

    public static List<String> of(Driver driver) {
        List<String> lines = new ArrayList<>();
        try (Session session = driver.session()) {
            session.run("MATCH (e:Enterprise) RETURN properties(e) AS p")
                    .forEachRemaining(
                            r -> lines.add("E " + new TreeMap<>(r.get("p").asMap())));
            session.run("""
                            MATCH (e:Enterprise)-[r]->(x)
                            RETURN e.id AS e, type(r) AS t, properties(r) AS p, coalesce(x.id, x.code) AS x
                            """)
                    .forEachRemaining(r -> lines.add(
                            "R " + r.get("e").asString() + " " + r.get("t").asString() + " "
                                    + r.get("x").asString() + " "
                                    + new TreeMap<>(r.get("p").asMap())));
            session.run("MATCH (n:Record|PendingReference) RETURN labels(n) AS l, properties(n) AS p")
                    .forEachRemaining(r -> lines.add("N "
                            + r.get("l").asList(v -> v.asString()).stream()
                                    .sorted()
                                    .toList() + " "
                            + new TreeMap<>(r.get("p").asMap())));
            session.run("""
                            MATCH (a:Record|Enterprise)-[r]-(x)
                            WHERE a:Record OR NOT x:Record AND endNode(r) = a AND NOT startNode(r):Enterprise
                            RETURN DISTINCT elementId(r) AS e, coalesce(startNode(r).id, startNode(r).code) AS f, type(r) AS t,
                              properties(r) AS p, coalesce(endNode(r).id, endNode(r).code) AS x
                            """)
                    .forEachRemaining(r -> lines.add(
                            "L " + r.get("f").asString() + " " + r.get("t").asString() + " "
                                    + r.get("x").asString() + " "
                                    + new TreeMap<>(r.get("p").asMap())));
            session.run("MATCH (r:ReviewItem) RETURN properties(r) AS p")
                    .forEachRemaining(
                            r -> lines.add("H " + new TreeMap<>(r.get("p").asMap())));
        }
        lines.sort(null);
        return lines;
    }
}
