package org.yuntu.analysis.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuntu.model.OfficialTerm;

/// Facts of one subject on their way together.
final class FactMap {

    private final Map<String, FactValue> facts = new TreeMap<>();

    FactMap flag(String fact, boolean value) {
        facts.put(fact, new FactValue.Flag(value));
        return this;
    }

    /// A flag that only a yes is known of: where nothing says so, it stays unknown.
    FactMap flagIf(String fact, boolean yes) {
        return yes ? flag(fact, true) : this;
    }

    FactMap number(String fact, OptionalDouble value) {
        value.ifPresent(v -> facts.put(fact, new FactValue.Number(BigDecimal.valueOf(v))));
        return this;
    }

    FactMap text(String fact, java.util.Optional<? extends OfficialTerm> term) {
        term.ifPresent(t -> facts.put(fact, new FactValue.Text(t.nameZh())));
        return this;
    }

    /// @param complete whether what is not listed is known not to be; else an empty set stays unknown
    FactMap words(String fact, Stream<String> words, boolean complete) {
        Set<String> all = words.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        if (complete || !all.isEmpty()) {
            facts.put(fact, new FactValue.Words(all));
        }
        return this;
    }

    FactMap all(Map<String, FactValue> given) {
        facts.putAll(given);
        return this;
    }

    Map<String, FactValue> build() {
        return facts;
    }
}
