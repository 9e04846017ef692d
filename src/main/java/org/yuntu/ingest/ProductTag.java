package org.yuntu.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.yuntu.model.FactKind;

/// An enterprise makes a product: how sure, which phrase and rule say so, and which statement the phrase stands in.
record ProductTag(String product, FactKind kind, double confidence, String phrase, String rule, Statement source) {

    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>(Map.of(
                "kind",
                kind.name().toLowerCase(),
                "confidence",
                confidence,
                "phrase",
                phrase,
                "rule",
                rule,
                "batch",
                source.batch(),
                "line",
                source.line()));
        var statedOn = source.facts().date(Facts.STATED_ON);
        if (statedOn != null) {
            properties.put(Facts.STATED_ON, statedOn);
        }
        return properties;
    }
}
