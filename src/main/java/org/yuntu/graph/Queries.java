package org.yuntu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yuntu.graph.RefusedQueryException.Reason;

/// Questions to the graph that somebody wrote in Cypher: those of `cypher/explore`, of a folder of the user's
/// (`yuntu.queries`), or typed into the console.
///
/// They read and do nothing else, whoever wrote them. Each is planned first; a plan that writes, calls a procedure,
/// loads a file or administers the server is refused. It then runs with access mode READ, which the server holds to
/// as well, with an end to its time.
@Component
public final class Queries {

    public static final Duration LONGEST = Duration.ofSeconds(30);

    /// Procedures that only describe the graph.
    private static final Set<String> ALLOWED_PROCEDURES = Set.of(
            "db.labels",
            "db.relationshiptypes",
            "db.propertykeys",
            "db.schema.visualization",
            "db.schema.nodetypeproperties",
            "db.schema.reltypeproperties",
            "db.index.fulltext.querynodes");

    private static final String ENDING = ".cypher";

    private final Driver driver;
    private final CypherLibrary library;
    private final SessionConfig sessions;
    private final String folder;

    /// @param schema asked for so that no statement runs before the migrations
    /// @param folder of the user's own queries, or empty
    Queries(
            Driver driver,
            CypherLibrary library,
            GraphProperties properties,
            SchemaVersion schema,
            @Value("${yuntu.queries:}") String folder) {
        this.driver = driver;
        this.library = library;
        this.folder = folder;
        this.sessions = SessionConfig.builder()
                .withDatabase(properties.database())
                .withDefaultAccessMode(AccessMode.READ)
                .build();
    }

    /// In the order of names; a query of the user's stands for one of ours with the same name.
    public List<Query> list() {
        Map<String, Query> queries = new TreeMap<>();
        library.list("explore").forEach(f -> {
            String name = f.name().substring("explore/".length());
            queries.put(name, Query.of(name, false, f));
        });
        own().forEach(q -> queries.put(q.name(), q));
        return List.copyOf(queries.values());
    }

    private List<Query> own() {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Query> own = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                String name = file.getFileName().toString();
                name = name.substring(0, name.length() - ENDING.length());
                own.add(Query.of(name, true, CypherFile.parse(name, Files.readString(file))));
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the queries in " + folder, e);
        }
    }

    /// @throws RefusedQueryException when there is none of the name
    public Query get(String name) {
        List<Query> all = list();
        return all.stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedQueryException(
                        Reason.NAME, name, all.stream().map(Query::name).collect(Collectors.joining(", "))));
    }

    /// @param set values of parameters, as typed
    /// @throws RefusedQueryException when a value is wrong or the query is not one that only reads
    public QueryAnswer run(Query query, Map<String, String> set, int mostRows) {
        return ask(query.text(), query.values(set), mostRows);
    }

    /// Anything that only reads.
    ///
    /// @throws RefusedQueryException when it does more, takes too long or is wrong
    public QueryAnswer ask(String cypher, Map<String, Object> parameters, int mostRows) {
        requirePlain(cypher);
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(LONGEST).build();
        try (Session session = driver.session(sessions)) {
            var summary = session.run("EXPLAIN " + cypher, parameters, limits).consume();
            if (summary.queryType() != QueryType.READ_ONLY) {
                throw new RefusedQueryException(Reason.WRITES);
            }
            requireReading(summary.plan());
            return answer(session.run(cypher, parameters, limits), mostRows);
        } catch (ClientException e) {
            throw refused(e);
        } catch (Neo4jException e) {
            throw isTimeout(e) ? tooLong() : e;
        }
    }

    /// EXPLAIN and PROFILE are ours to put in front; what PROFILE shows would have been run already.
    private static void requirePlain(String cypher) {
        String start = cypher.replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("//[^\n]*", " ")
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
        for (String word : List.of("explain", "profile", "cypher", "use")) {
            if (start.startsWith(word + " ") || start.startsWith(word + "\n")) {
                throw new RefusedQueryException(Reason.CALLS, word.toUpperCase(java.util.Locale.ROOT));
            }
        }
    }

    private static void requireReading(@Nullable Plan plan) {
        if (plan == null) {
            throw new RefusedQueryException(Reason.WRITES);
        }
        String operator = plan.operatorType().replaceAll("@.*", "");
        boolean administers = operator.startsWith("Show")
                || operator.startsWith("Terminate")
                || operator.startsWith("Administration")
                || operator.contains("LoadCSV")
                || operator.contains("System");
        if (administers) {
            throw new RefusedQueryException(Reason.CALLS, operator);
        }
        if (operator.contains("ProcedureCall")) {
            String details = plan.arguments().containsKey("Details")
                    ? plan.arguments().get("Details").asString("")
                    : "";
            String procedure = details.replaceAll("\\(.*", "").strip();
            if (!ALLOWED_PROCEDURES.contains(procedure.toLowerCase(java.util.Locale.ROOT))) {
                throw new RefusedQueryException(Reason.CALLS, "CALL " + procedure);
            }
        }
        plan.children().forEach(Queries::requireReading);
    }

    private static QueryAnswer answer(Result result, int mostRows) {
        List<String> columns = result.keys();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (rows.size() < mostRows && result.hasNext()) {
            rows.add(row(result.next()));
        }
        return new QueryAnswer(columns, rows, result.hasNext());
    }

    private static List<@Nullable Object> row(Record row) {
        List<@Nullable Object> cells = new ArrayList<>();
        row.values().forEach(v -> cells.add(plain(v.asObject())));
        return cells;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Node node -> entity(node, "labels", List.copyOf((java.util.Collection<String>) node.labels()));
            case Relationship r -> entity(r, "type", r.type());
            case org.neo4j.driver.types.Path path -> {
                List<@Nullable Object> nodes = new ArrayList<>();
                path.nodes().forEach(n -> nodes.add(plain(n)));
                yield nodes;
            }
            case List<?> list -> {
                List<@Nullable Object> items = new ArrayList<>();
                list.forEach(i -> items.add(plain(i)));
                yield items;
            }
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> entries = new TreeMap<>();
                map.forEach((k, v) -> entries.put(String.valueOf(k), plain(v)));
                yield entries;
            }
            case String _, Number _, Boolean _, java.time.LocalDate _ -> value;
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> entity(Entity entity, String key, Object what) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(key, what);
        map.putAll(new TreeMap<>(entity.asMap(v -> java.util.Objects.requireNonNullElse(plain(v.asObject()), ""))));
        return map;
    }

    private static RuntimeException refused(ClientException e) {
        if (isTimeout(e)) {
            return tooLong();
        }
        boolean writes = e.code().contains("AccessMode") || e.code().contains("Forbidden");
        return writes
                ? new RefusedQueryException(Reason.WRITES)
                : new RefusedQueryException(Reason.WRONG, String.valueOf(e.getMessage()));
    }

    private static boolean isTimeout(Neo4jException e) {
        return e.code().contains("TransactionTimedOut");
    }

    private static RefusedQueryException tooLong() {
        return new RefusedQueryException(Reason.TIME, String.valueOf(LONGEST.toSeconds()));
    }
}
