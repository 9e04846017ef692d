package org.yuntu.ingest.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuntu.dataset.record.RecordKind;
import org.yuntu.ingest.Facts;
import org.yuntu.ingest.FactsJson;
import org.yuntu.ingest.Statement;
import org.yuntu.model.EnterpriseName;

/// A record as the graph has it: its kind, its folded facts and every statement behind them.
record RecordState(String id, RecordKind kind, RecordFold fold, List<Statement> statements) {

    RecordState {
        statements = List.copyOf(statements);
    }

    static RecordState of(String id, RecordKind kind, List<Statement> statements) {
        return new RecordState(id, kind, RecordFold.of(statements), statements);
    }

    Facts facts() {
        return fold.facts();
    }

    boolean has(String fingerprint) {
        return statements.stream().anyMatch(s -> s.fingerprint().equals(fingerprint));
    }

    RecordState plus(Statement statement) {
        return of(
                id,
                kind,
                Stream.concat(statements.stream(), Stream.of(statement)).toList());
    }

    /// Without what one batch said; null when nothing is left.
    @Nullable
    RecordState without(String batch) {
        List<Statement> others =
                statements.stream().filter(s -> !s.batch().equals(batch)).toList();
        return others.isEmpty() ? null : of(id, kind, others);
    }

    /// As `cypher/record/put_records` wants it.
    Map<String, Object> row() {
        return Map.of(
                "id", id,
                "labels", kind.labels(),
                "properties", properties(),
                "aliases", aliases(),
                "statements",
                        statements.stream()
                                .sorted(Statement.BY_AGE)
                                .map(s -> Map.of("batch", s.batch(), "properties", statement(s)))
                                .toList());
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>(facts().properties());
        Object number = properties.remove("id");
        if (number != null) {
            properties.put("number", number);
        }
        properties.put("id", id);
        properties.put("kind", kind.id());
        properties.putIfAbsent("factKind", "observed");
        properties.put(
                "batch", statements.stream().max(Statement.BY_AGE).orElseThrow().batch());
        return properties;
    }

    /// Keys of the other names it goes by.
    private List<String> aliases() {
        TreeSet<String> keys = new TreeSet<>();
        Stream.concat(
                        facts().texts(Facts.FORMER_NAMES).stream(),
                        Stream.of(facts().text("shortName")).filter(Objects::nonNull))
                .map(EnterpriseName::keyOf)
                .forEach(keys::add);
        keys.remove(facts().nameKey());
        return new ArrayList<>(keys);
    }

    private static Map<String, Object> statement(Statement statement) {
        return new TreeMap<>(Map.of(
                "fingerprint", statement.fingerprint(),
                "record", statement.record(),
                "line", statement.line(),
                "facts", FactsJson.write(statement.facts())));
    }
}
