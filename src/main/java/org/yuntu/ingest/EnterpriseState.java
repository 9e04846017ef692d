package org.yuntu.ingest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An enterprise as the graph has it: its folded facts and every statement behind them.
record EnterpriseState(String id, Facts facts, List<Statement> statements) {

    EnterpriseState {
        statements = List.copyOf(statements);
    }

    static EnterpriseState of(String id, List<Statement> statements) {
        return new EnterpriseState(id, Fold.fold(statements), statements);
    }

    /// An enterprise that relationships name and of which nothing is stated yet.
    static EnterpriseState mentioned(String id, Facts facts) {
        return new EnterpriseState(id, facts, List.of());
    }

    boolean onlyMentioned() {
        return statements.isEmpty();
    }

    boolean has(String fingerprint) {
        return statements.stream().anyMatch(s -> s.fingerprint().equals(fingerprint));
    }

    EnterpriseState plus(Statement statement) {
        return of(
                id,
                java.util.stream.Stream.concat(statements.stream(), java.util.stream.Stream.of(statement))
                        .toList());
    }

    /// Properties of the node: the folded facts and the id.
    Map<String, Object> nodeProperties() {
        Map<String, Object> properties = new TreeMap<>(facts.properties());
        properties.put("id", id);
        return properties;
    }
}
