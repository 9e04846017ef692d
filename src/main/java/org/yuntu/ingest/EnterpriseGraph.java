package org.yuntu.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.graph.GraphReader;
import org.yuntu.graph.GraphWriter;
import org.yuntu.graph.Row;

/// Enterprises in the graph, as statements that read or write them.
///
/// While an enterprise rests on one statement, its node is that statement's facts and the
/// relationship carries none; from the second on every statement carries its own. That keeps a
/// first import at one copy of each text.
final class EnterpriseGraph {

    private final GraphWriter writer;
    private final ProductTagger tagger;

    EnterpriseGraph(GraphWriter writer, ProductTagger tagger) {
        this.writer = writer;
        this.tagger = tagger;
    }

    /// Every enterprise that has a say in where these rows belong; chunks with the same row must see the same ones.
    static List<EnterpriseState> find(
            GraphReader graph, Collection<Incoming> rows, Collection<ChunkPlanner.Decision> decisions) {
        if (rows.isEmpty() && decisions.isEmpty()) {
            return List.of();
        }
        return graph.list(
                "ingest/find_enterprises",
                Map.of(
                        "ids",
                                Stream.concat(
                                                rows.stream().map(r -> Identity.newId(r.facts())),
                                                decisions.stream().map(ChunkPlanner.Decision::enterprise))
                                        .distinct()
                                        .toList(),
                        "codes", values(rows, r -> r.facts().text(Facts.CREDIT_CODE)),
                        "stockCodes", values(rows, r -> r.facts().text(Facts.STOCK_CODE)),
                        "names",
                                values(
                                        rows,
                                        r -> r.facts().text(Facts.CREDIT_CODE) == null
                                                ? r.facts().nameKey()
                                                : null),
                        "codedNames",
                                values(
                                        rows,
                                        r -> r.facts().text(Facts.CREDIT_CODE) == null
                                                ? null
                                                : r.facts().nameKey())),
                EnterpriseGraph::state);
    }

    static Optional<EnterpriseState> findById(GraphReader graph, String id) {
        return graph
                .list(
                        "ingest/find_enterprises",
                        Map.of(
                                "ids", List.of(id),
                                "codes", List.of(),
                                "stockCodes", List.of(),
                                "names", List.of(),
                                "codedNames", List.of()),
                        EnterpriseGraph::state)
                .stream()
                .findFirst();
    }

    static List<EnterpriseState> statedIn(GraphReader graph, String batch, int limit) {
        return graph.list("ingest/find_stated", Map.of("batch", batch, "limit", limit), EnterpriseGraph::state);
    }

    void create(String batch, List<EnterpriseState> states) {
        if (states.isEmpty()) {
            return;
        }
        // In the order of their ids: indexes take neighbours faster.
        List<EnterpriseState> single = states.stream()
                .filter(s -> s.statements().size() == 1)
                .sorted(Comparator.comparing(EnterpriseState::id))
                .toList();
        writer.run(
                "ingest/create_enterprises",
                Map.of(
                        "batch",
                        batch,
                        "rows",
                        single.stream()
                                .map(s -> Map.of(
                                        "properties",
                                        s.nodeProperties(),
                                        "statement",
                                        statement(s.statements().getFirst(), s),
                                        "places",
                                        places(s.facts())))
                                .toList()));
        List<EnterpriseState> several =
                states.stream().filter(s -> s.statements().size() > 1).toList();
        if (!several.isEmpty()) {
            writer.run(
                    "ingest/create_bare_enterprises",
                    Map.of("ids", several.stream().map(EnterpriseState::id).toList()));
            writeAll(several);
        }
        writeProducts(single);
    }

    void change(List<EnterpriseState> states) {
        if (!states.isEmpty()) {
            writeAll(states);
        }
    }

    void delete(List<String> ids) {
        if (!ids.isEmpty()) {
            writer.run("ingest/delete_enterprises", Map.of("ids", ids));
        }
    }

    private void writeAll(List<EnterpriseState> states) {
        writer.run(
                "ingest/change_enterprises",
                Map.of(
                        "rows",
                        states.stream()
                                .map(s -> Map.of(
                                        "id", s.id(),
                                        "properties", s.nodeProperties(),
                                        "statements",
                                                s.statements().stream()
                                                        .sorted(Statement.BY_AGE)
                                                        .map(st -> Map.of(
                                                                "batch", st.batch(), "properties", statement(st, s)))
                                                        .toList(),
                                        "places", places(s.facts())))
                                .toList()));
        writeProducts(states);
    }

    private void writeProducts(List<EnterpriseState> states) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (EnterpriseState state : states) {
            for (ProductTag tag : tagger.tags(state)) {
                rows.add(Map.of("enterprise", state.id(), "product", tag.product(), "properties", tag.properties()));
            }
        }
        if (!rows.isEmpty()) {
            writer.run("ingest/create_products", Map.of("rows", rows));
        }
    }

    private static Map<String, Object> statement(Statement statement, EnterpriseState state) {
        Map<String, Object> properties = new TreeMap<>(
                Map.of("fingerprint", statement.fingerprint(), "record", statement.record(), "line", statement.line()));
        if (state.statements().size() > 1) {
            properties.put("facts", FactsJson.write(statement.facts()));
        }
        String key = statement.facts().nameKey();
        if (!key.equals(state.facts().nameKey())) {
            properties.put("formerKey", key);
        }
        return properties;
    }

    /// The most exact division known, and the development zone beside it.
    private static List<String> places(Facts facts) {
        String division = Stream.of("county", "prefecture", "province")
                .map(facts::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Stream.of(division, facts.text("zone")).filter(Objects::nonNull).toList();
    }

    static EnterpriseState state(Row row) {
        Facts node = FactsJson.ofNode(row.map("properties"));
        List<Statement> statements = new ArrayList<>();
        for (Map<String, Object> s : row.maps("statements")) {
            Object facts = s.get("facts");
            statements.add(new Statement(
                    String.valueOf(s.get("fingerprint")),
                    String.valueOf(s.get("batch")),
                    number(s, "sequence"),
                    number(s, "record"),
                    number(s, "line"),
                    facts == null ? node : FactsJson.read(facts.toString())));
        }
        return statements.isEmpty()
                ? EnterpriseState.mentioned(row.text("id"), node)
                : EnterpriseState.of(row.text("id"), statements);
    }

    private static long number(Map<String, Object> map, String key) {
        if (map.get(key) instanceof Long number) {
            return number;
        }
        throw new IllegalStateException("Statement without " + key + ": " + map);
    }

    private static List<String> values(Collection<Incoming> rows, Function<Incoming, @Nullable String> part) {
        return rows.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
